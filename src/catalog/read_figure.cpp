#include "catalog/read_figure.hpp"

#include "catalog/figure_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace upperback {
namespace {

// The thing that makes a surface; the floor and the waist are always there.
constexpr std::array<std::pair<Surface, PropKind>, 13> made_by{{
    {Surface::bench, PropKind::bench},
    {Surface::incline_bench, PropKind::incline_bench},
    {Surface::chair, PropKind::chair},
    {Surface::chair_back, PropKind::chair},
    {Surface::table, PropKind::table},
    {Surface::step, PropKind::step},
    {Surface::mat, PropKind::mat},
    {Surface::cushion, PropKind::cushion},
    {Surface::foam_roller, PropKind::foam_roller},
    {Surface::ball, PropKind::ball},
    {Surface::wall, PropKind::wall},
    {Surface::doorframe, PropKind::doorframe},
    {Surface::bar, PropKind::pull_up_bar},
}};

// What is missing for it, as a message says it; empty: nothing.
std::string missing_for(Surface surface, const std::vector<Prop>& props)
{
    if (surface == Surface::anchor) {
        const bool anchored =
            std::ranges::any_of(props, [](const Prop& prop) { return prop.anchor || prop.pulley; });
        return anchored ? "" : "prop with an anchor";
    }
    for (const auto& [made, kind] : made_by) {
        if (made == surface && std::ranges::find(props, kind, &Prop::kind) == props.end()) {
            return fmt::format("{} in props", text_of(kind));
        }
    }
    return "";
}

// All surfaces that the values of a pose name: on, and to, forearm and knee of its limbs.
void check_surfaces(const YamlNode& node, const std::vector<Prop>& props, RowReader& row)
{
    constexpr std::array<std::string_view, 4> naming{"on", "to", "forearm", "knee"};
    for (const YamlNode& child : node.children) {
        const bool names = std::ranges::find(naming, child.key) != naming.end();
        const auto surface =
            names && child.kind == NodeKind::scalar ? word_of<Surface>(child.text) : std::nullopt;
        const std::string missing = surface ? missing_for(*surface, props) : "";
        if (!missing.empty()) {
            row.refuse(
                child.place,
                fmt::format("{}: {}, and no {}; add one", child.key, child.text, missing)
            );
        }
        check_surfaces(child, props, row);
    }
}

void check_seat(
    const YamlNode& at, const Pose& pose, const std::vector<Prop>& props, RowReader& row
)
{
    const bool seated = pose.base == Support::seat || pose.second_base == Support::seat;
    if (seated && !pose.on && !missing_for(Surface::chair, props).empty()) {
        row.refuse(
            at.place, "base: seat, and no chair in props; add it, or say on what: on: floor"
        );
    }
}

void read_phase(
    const YamlNode& node, Pose& pose, const std::vector<Prop>& props, FigureReader& figure
)
{
    with_prefix(fmt::format("{}: ", node.key), figure.row().reading(), [&] {
        read_pose(node, pose.view, figure.row(), pose);
        check_surfaces(node, props, figure.row());
        check_seat(node, pose, props, figure.row());
    });
}

YamlNode without_view(const YamlNode& pose)
{
    YamlNode rest = pose;
    std::erase_if(rest.children, [](const YamlNode& child) { return child.key == "view"; });
    return rest;
}

// A pose may be seen from elsewhere than the figure says.
View view_of(std::string_view key, View view, RowReader& row)
{
    const YamlNode* const pose = row.find(key);
    if (pose == nullptr || find_key(*pose, "view") == nullptr) {
        return view;
    }
    RowReader head{*pose, row.entry(), row.reading()};
    return head.closed<View>("view", Presence::optional).value_or(view);
}

struct Views {
    View start = View::side;
    View end = View::side;
};

// An end that is seen from elsewhere takes nothing over from the start.
void read_poses(const std::vector<Prop>& props, Views views, FigureReader& reader, Figure& figure)
{
    RowReader& row = reader.row();
    const YamlNode* const start = row.find("start");
    const YamlNode* const end = row.find("end");
    if (start == nullptr && end == nullptr) {
        row.refuse(row.map().place, "no pose; add start, end or both");
    }
    const Pose blank{
        .rotate = reader.number("rotate", any_angle).value_or(0),
        .above = row.truth("above").value_or(false)};
    figure.start = blank;
    figure.start.view = views.start;
    if (start != nullptr) {
        read_phase(without_view(*start), figure.start, props, reader);
    }
    if (end != nullptr) {
        figure.end = views.end == views.start ? figure.start : blank;
        figure.end->view = views.end;
        read_phase(without_view(*end), *figure.end, props, reader);
    }
}

std::optional<Crop> read_crop(FigureReader& figure)
{
    const auto window = figure.numbers("crop", 4, any_length);
    if (!window) {
        return std::nullopt;
    }
    const std::vector<double>& edges = *window;
    const Crop crop{.least = {edges[0], edges[1]}, .most = {edges[2], edges[3]}};
    if (crop.least.x >= crop.most.x || crop.least.y >= crop.most.y) {
        figure.row().refuse(
            figure.row().find("crop")->place,
            "crop is turned round; write [left, bottom, right, top]"
        );
    }
    return crop;
}

std::vector<GhostPart> read_ghost(FigureReader& figure)
{
    const auto parts = figure.row().closed_words<GhostPart>("ghost");
    return {parts.begin(), parts.end()};
}

Figure read_map(const YamlNode& node, RowReader& parent)
{
    // The views decide what the other words mean, so they are read before them.
    RowReader head{node, parent.entry(), parent.reading()};
    const View view = head.closed<View>("view", Presence::optional).value_or(View::side);
    const Views views{.start = view_of("start", view, head), .end = view_of("end", view, head)};
    Figure figure{.view = view};
    FigureReader reader{node, views.start, parent};
    FigureReader reader_of_end{node, views.end, parent};
    RowReader& row = reader.row();
    row.find("view");
    const std::vector<Prop> props = read_props(views.end, reader);
    read_poses(props, views, reader, figure);
    Text& store = row.reading().store;
    figure.props = store.keep(props);
    figure.arrows = store.keep(read_arrows(views.start, reader_of_end));
    row.find("arrows");
    figure.ghost = store.keep(read_ghost(reader));
    figure.crop = read_crop(reader);
    figure.layout = row.closed<Layout>("layout", Presence::optional);
    figure.mirror = row.truth("mirror").value_or(false);
    figure.hair = row.closed<Hair>("hair", Presence::optional).value_or(Hair::short_hair);
    figure.hold = row.truth("hold").value_or(false);
    figure.floor = row.truth("floor").value_or(true);
    figure.tint_start = row.truth("tint-start").value_or(false);
    row.finish();
    return figure;
}

} // namespace

const Figure* read_figure(RowReader& row)
{
    const YamlNode* const node = row.find("figure");
    if (node == nullptr) {
        return nullptr;
    }
    Reading& reading = row.reading();
    const std::size_t before = reading.problems.size();
    const Figure* figure = nullptr;
    with_prefix("figure: ", reading, [&] {
        if (node->kind != NodeKind::map) {
            row.refuse(node->place, "no map; write {view: side, start: {...}, end: {...}}");
            return;
        }
        const std::vector<Figure> one{read_map(*node, row)};
        figure = reading.store.keep(one).data();
    });
    return reading.problems.size() == before ? figure : nullptr;
}

} // namespace upperback
