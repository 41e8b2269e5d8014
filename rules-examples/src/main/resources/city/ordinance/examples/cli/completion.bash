# Completes "ordinance" in bash, and in zsh after: autoload -U +X bashcompinit && bashcompinit
# Use it with: source <(ordinance generate-completion)

# What can follow: @files stands for files and folders. A command is asked for by its words, its subcommands by
# "commands:" before them, its options by "-" after them, and the values of an option by its name after them.
_ordinance_words() {
  case "$1" in
@TABLE@
  esac
}

_complete_ordinance() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word words
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $(_ordinance_words "commands:$command") " in
      *" $word "*) command="$command $word" ;;
    esac
  done
  if [ "$cur" = "=" ]; then
    cur=
  elif [ "$prev" = "=" ]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  words=$(_ordinance_words "$command $prev")
  if [ -z "$words" ]; then
    case "$cur" in
      -*) words=$(_ordinance_words "$command -") ;;
      *) words=$(_ordinance_words "$command") ;;
    esac
  fi
  COMPREPLY=($(compgen -W "${words//@*/}" -- "$cur"))
  case "$words" in
    *@files*) ;;
    *) type compopt > /dev/null 2>&1 && compopt +o default 2> /dev/null ;;
  esac
}

complete -F _complete_ordinance -o default ordinance
