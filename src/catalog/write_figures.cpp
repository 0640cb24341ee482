// Pictures as C++ expressions. What is as it is by default is left out.
#include "catalog/figure_expressions.hpp"

namespace upperback {

// What a variant holds is found when it is written.
std::string expression(const Sole& sole);
std::string expression(const Crop& crop);
std::string expression(const WidestWay& way);
std::string expression(const JointWay& way);
std::string expression(const FreeArrow& arrow);
std::string expression(const RoundArrow& arrow);

std::string expression(const Sole& /*sole*/)
{
    return "Sole{}";
}

std::string expression(const Crop& crop)
{
    return fmt::format("Crop{{{}, {}}}", expression(crop.least), expression(crop.most));
}

std::string expression(const WidestWay& /*way*/)
{
    return "WidestWay{}";
}

std::string expression(const JointWay& way)
{
    const JointWay usual{};
    Initialiser text;
    text.add("joint", expression(way.joint));
    add_changed(text, "shift", way.shift, usual.shift);
    add_changed(text, "offset", way.offset, usual.offset);
    add_changed(text, "trim", way.trim, usual.trim);
    return "JointWay" + text.text();
}

std::string expression(const FreeArrow& arrow)
{
    const FreeArrow usual{};
    Initialiser text;
    text.add("at", expression(arrow.at));
    add_changed(text, "shift", arrow.shift, usual.shift);
    add_changed(text, "direction", arrow.direction, usual.direction);
    add_changed(text, "length", arrow.length, usual.length);
    add_changed(text, "bow", arrow.bow, usual.bow);
    return "FreeArrow" + text.text();
}

std::string expression(const RoundArrow& arrow)
{
    const RoundArrow usual{};
    Initialiser text;
    text.add("middle", expression(arrow.middle));
    add_changed(text, "shift", arrow.shift, usual.shift);
    add_changed(text, "radius", arrow.radius, usual.radius);
    add_changed(text, "from", arrow.from, usual.from);
    add_changed(text, "sweep", arrow.sweep, usual.sweep);
    return "RoundArrow" + text.text();
}

namespace {

std::string expression(const Prop& prop)
{
    const Prop none{};
    Initialiser text;
    text.add("kind", expression(prop.kind));
    add_changed(text, "when", prop.when, none.when);
    add_changed(text, "in", prop.in, none.in);
    add_changed(text, "grip", prop.grip, none.grip);
    add_changed(text, "at", prop.at, none.at);
    add_changed(text, "anchor", prop.anchor, none.anchor);
    add_changed(text, "span", prop.span, none.span);
    add_changed(text, "x", prop.x, none.x);
    add_changed(text, "y", prop.y, none.y);
    add_changed(text, "width", prop.width, none.width);
    add_changed(text, "height", prop.height, none.height);
    add_changed(text, "radius", prop.radius, none.radius);
    add_changed(text, "length", prop.length, none.length);
    add_changed(text, "over", prop.over, none.over);
    add_changed(text, "pulley", prop.pulley, none.pulley);
    add_changed(text, "arm", prop.arm, none.arm);
    add_changed(text, "back", prop.back, none.back);
    add_changed(text, "low", prop.low, none.low);
    add_changed(text, "high", prop.high, none.high);
    add_changed(text, "post", prop.post, none.post);
    add_changed(text, "pad", prop.pad, none.pad);
    add_changed(text, "stack", prop.stack, none.stack);
    add_changed(text, "loop", prop.loop, none.loop);
    add_changed(text, "to", prop.to, none.to);
    add_changed(text, "under_head", prop.under_head, none.under_head);
    add_changed(text, "plate", prop.plate, none.plate);
    add_changed(text, "behind", prop.behind, none.behind);
    add_changed(text, "side", prop.side, none.side);
    add_changed(text, "edge", prop.edge, none.edge);
    add_changed(text, "facing", prop.facing, none.facing);
    add_changed(text, "layer", prop.layer, none.layer);
    return text.text();
}

std::string expression(const Arrow& arrow)
{
    Initialiser text;
    text.add("way", expression(arrow.way));
    add_changed(text, "on", arrow.on, Panel::end);
    add_changed(text, "both", arrow.both, false);
    return text.text();
}

template <class Value>
std::string list_text(std::string_view type, std::span<const Value> values, Tables& tables)
{
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(expression(value));
    }
    return tables.list(type, texts);
}

} // namespace

std::string figure_text(const Figure& figure, Tables& tables)
{
    for (const std::string_view type : {"Prop", "Arrow", "GhostPart"}) {
        tables.begin(type);
    }
    Initialiser text;
    add_changed(text, "view", figure.view, View::side);
    text.add("start", expression(figure.start));
    add_changed(text, "end", figure.end, {});
    text.add("props", list_text("Prop", figure.props, tables))
        .add("arrows", list_text("Arrow", figure.arrows, tables))
        .add("ghost", list_text("GhostPart", figure.ghost, tables));
    add_changed(text, "crop", figure.crop, {});
    add_changed(text, "layout", figure.layout, {});
    add_changed(text, "mirror", figure.mirror, false);
    add_changed(text, "hair", figure.hair, Hair::short_hair);
    add_changed(text, "hold", figure.hold, false);
    add_changed(text, "floor", figure.floor, true);
    add_changed(text, "tint_start", figure.tint_start, false);
    return tables.one("Figure", text.text());
}

} // namespace upperback
