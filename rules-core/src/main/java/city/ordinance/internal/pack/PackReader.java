package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.Edition;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Prevails;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Source;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code pack.yaml} and {@code claims.yaml}, and checks all that can be checked without reading the rules. */
public final class PackReader {
    private static final String PACK_YAML = "pack.yaml";
    private static final String CLAIMS_YAML = "claims.yaml";
    private static final String SCHEDULE_YAML = "schedule.yaml";

    private final RulePack pack;
    private final Problems problems = Problems.ofPack();

    private PackReader(RulePack pack) {
        this.pack = pack;
    }

    /**
     * All of a pack but its rules.
     *
     * @throws RulePackException with every problem found
     */
    public static PackInfo read(RulePack pack) {
        return new PackReader(pack).read();
    }

    private PackInfo read() {
        PackHash.files(pack).forEach(this::requireReadable);
        problems.throwIfAny();
        Optional<Fields> packYaml = file(PACK_YAML, "the pack");
        Optional<Fields> claimsYaml = file(CLAIMS_YAML, "the file claims.yaml");
        ClaimsReader claims = new ClaimsReader(problems);
        claimsYaml.ifPresent(claims::read);
        Optional<PackInfo> info = packYaml.flatMap(fields -> info(fields, claims));
        problems.throwIfAny();
        return info.orElseThrow();
    }

    private void requireReadable(String file) {
        try {
            pack.read(file);
        } catch (RulePackException e) {
            e.problems().forEach(problem -> problems.add(problem, new Place(pack.where(file), 1, 1, "")));
        }
    }

    private Optional<Fields> file(String name, String what) {
        problems.begin(pack.where(name));
        Optional<byte[]> bytes = pack.read(name);
        if (bytes.isEmpty()) {
            Place place = new Place(pack.where(name), 1, 1, "");
            problems.add("missing-file", "The pack has no file " + name + ".", place, "Add the file.");
        }
        return bytes.flatMap(content -> TreeReader.read(content, pack.where(name), problems))
                .flatMap(node -> Fields.of(node, what, problems));
    }

    private Optional<PackInfo> info(Fields fields, ClaimsReader claims) {
        String id = id(fields);
        String title = fields.requiredText("title");
        String version = fields.requiredText("version");
        OriginReader about = new OriginReader(problems);
        Optional<Jurisdiction> jurisdiction =
                fields.requiredMap("jurisdiction", "the jurisdiction").map(about::jurisdiction);
        List<SituationType<?>> types = types(fields);
        List<Source> sources = new ArrayList<>();
        fields.requiredMap("source", "the source").flatMap(about::source).ifPresent(sources::add);
        sources.addAll(fields.each(fields.items("sources"), "a source", about::another));
        Optional<Coverage> coverage =
                fields.requiredMap("coverage", "the coverage").flatMap(about::coverage);
        List<Edition> editions = new EditionsReader(pack, problems).read(fields, coverage);
        List<ScheduledValue> schedule = pack.files().contains(SCHEDULE_YAML)
                ? file(SCHEDULE_YAML, "the file schedule.yaml")
                        .map(new ScheduleReader(claims.ids(), problems)::read)
                        .orElse(List.of())
                : List.of();
        problems.begin(pack.where(PACK_YAML));
        Optional<Catalog> catalog = fields.requiredMap("catalog", "the catalog")
                .map(map -> new CatalogReader(types, claims.ids(), schedule, problems).read(map));
        List<NoticeTemplate> notices = new NoticesReader(types, problems).read(fields);
        BesideReader others = new BesideReader(claims.ids(), problems);
        List<String> beside = others.beside(fields, id);
        List<Prevails> prevails = others.prevails(fields);
        fields.done();
        List<Claim> read =
                claims.checked(types, sources.stream().map(Source::id).toList());
        if (!problems.isEmpty() || sources.isEmpty() || coverage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PackInfo(
                id,
                title,
                version,
                PackHash.sha256(pack),
                jurisdiction.orElseThrow(),
                sources,
                coverage.get(),
                types,
                editions,
                catalog.orElseThrow(),
                read,
                notices,
                beside,
                prevails));
    }

    private String id(Fields fields) {
        Optional<ScalarNode> id = fields.requiredScalar("id");
        id.filter(scalar -> !scalar.text().equals(pack.id())).ifPresent(scalar -> {
            String message = "The id is " + Quotes.quote(scalar.text()) + ", but the folder is named "
                    + Quotes.quote(pack.id()) + ".";
            problems.add("id-mismatch", message, scalar.place(), "Give both the same name.");
        });
        return id.map(scalar -> new NewCodes("the id of a pack", problems).code(scalar))
                .orElse("");
    }

    /** The situation types, or none when one of them is a problem. */
    private List<SituationType<?>> types(Fields fields) {
        NewCodes codes = new NewCodes("a situation type", problems);
        List<ScalarNode> names = fields.requiredTexts("situationTypes");
        names.forEach(codes::once);
        SituationTypes installed = SituationTypes.of(pack);
        List<SituationType<?>> types = new ArrayList<>();
        names.forEach(name -> type(installed, name).ifPresent(types::add));
        boolean all = types.size() == names.size();
        if (!all) {
            installed
                    .failures()
                    .forEach(failure -> problems.add(failure, names.get(0).place()));
        }
        return new KnowsReader(problems).types(fields, all ? types : List.of());
    }

    private Optional<SituationType<?>> type(SituationTypes installed, ScalarNode scalar) {
        Optional<SituationType<?>> type = installed.find(scalar.text());
        if (type.isEmpty()) {
            List<String> codes =
                    installed.all().stream().map(SituationType::code).toList();
            NewCodes.unknown("unknown-situation-type", "an installed situation type", scalar, codes, problems);
        }
        return type;
    }
}
