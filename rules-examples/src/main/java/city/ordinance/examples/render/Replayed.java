package city.ordinance.examples.render;

import city.ordinance.explanation.Replay;
import city.ordinance.pack.PackInfo;

/**
 * A replay, and the pack it was made with, which knows what the codes are called.
 *
 * @param pack the pack
 * @param replay the replay
 */
public record Replayed(PackInfo pack, Replay replay) {}
