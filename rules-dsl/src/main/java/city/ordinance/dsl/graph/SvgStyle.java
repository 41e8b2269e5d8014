package city.ordinance.dsl.graph;

/** How a picture looks. A path taken is thicker and solid, so that it is seen without color. */
final class SvgStyle {
    static final String CSS = """
            text { font: 13px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1b1b1b; }
            .title { font-size: 16px; font-weight: 700; }
            .head { font-weight: 600; }
            .page { fill: #ffffff; }
            .box { stroke: #5a5a5a; stroke-width: 1.2; }
            .choice .box { fill: #eaf1fb; }
            .outcome .box { fill: #f7f5ee; }
            .link { fill: none; stroke: #767676; stroke-width: 1.4; }
            .tip { fill: #767676; }
            .taken .box { stroke: #0b4f9e; stroke-width: 4; }
            .link.taken { stroke: #0b4f9e; stroke-width: 4; }
            .tip.taken { fill: #0b4f9e; }
            @media (prefers-color-scheme: dark) {
              text { fill: #f0f0f0; }
              .page { fill: #16181c; }
              .box { stroke: #a6a6a6; }
              .choice .box { fill: #1f2d40; }
              .outcome .box { fill: #2a2822; }
              .link { stroke: #9a9a9a; }
              .tip { fill: #9a9a9a; }
              .taken .box, .link.taken { stroke: #8ec1ff; }
              .tip.taken { fill: #8ec1ff; }
            }
            @media print { text { fill: #000000; } .page { fill: #ffffff; } .box { fill: #ffffff; } }
            """;

    private SvgStyle() {}
}
