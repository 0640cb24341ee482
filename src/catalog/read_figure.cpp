#include "catalog/read_figure.hpp"

#include "catalog/figure_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

// A place that a limb, the seat or the back is brought to has to be among the props.
struct SurfaceProps {
    Surface surface = Surface::floor;
    std::array<std::optional<PropKind>, 3> props{}; ///< one of them
};

constexpr std::array surface_props{
    SurfaceProps{Surface::bench, {PropKind::bench}},
    SurfaceProps{Surface::incline_bench, {PropKind::incline_bench}},
    SurfaceProps{Surface::chair, {PropKind::chair}},
    SurfaceProps{Surface::chair_back, {PropKind::chair}},
    SurfaceProps{Surface::table, {PropKind::table}},
    SurfaceProps{Surface::step, {PropKind::step}},
    SurfaceProps{Surface::mat, {PropKind::mat}},
    SurfaceProps{Surface::cushion, {PropKind::cushion}},
    SurfaceProps{Surface::foam_roller, {PropKind::foam_roller}},
    SurfaceProps{Surface::ball, {PropKind::ball}},
    SurfaceProps{Surface::wall, {PropKind::wall}},
    SurfaceProps{Surface::doorframe, {PropKind::doorframe}},
    SurfaceProps{Surface::bar, {PropKind::pull_up_bar}},
    SurfaceProps{Surface::anchor, {PropKind::band, PropKind::cable, PropKind::suspension}},
};

bool is_there(Surface surface, const std::vector<Prop>& props)
{
    const auto found = std::ranges::find(surface_props, surface, &SurfaceProps::surface);
    return found == surface_props.end() || std::ranges::any_of(props, [&](const Prop& prop) {
               const bool serves =
                   std::ranges::find(found->props, std::optional{prop.kind}) != found->props.end();
               return serves && (surface != Surface::anchor || prop.anchor);
           });
}

void refuse_missing_prop(const YamlNode& at, Surface surface, RowReader& row)
{
    const auto found = std::ranges::find(surface_props, surface, &SurfaceProps::surface);
    row.refuse(
        at.place,
        fmt::format(
            "{}, and no such thing in props; add {}{}",
            text_of(surface),
            surface == Surface::anchor ? "a band, a cable or a suspension with an anchor"
                                       : text_of(*found->props.front()),
            surface == Surface::anchor ? "" : " to them"
        )
    );
}

// All surfaces that the values of a pose name: on, and to, forearm and knee of its limbs.
void check_surfaces(const YamlNode& node, const std::vector<Prop>& props, RowReader& row)
{
    constexpr std::array<std::string_view, 4> naming{"on", "to", "forearm", "knee"};
    for (const YamlNode& child : node.children) {
        const bool names = std::ranges::find(naming, child.key) != naming.end();
        const auto surface =
            names && child.kind == NodeKind::scalar ? word_of<Surface>(child.text) : std::nullopt;
        if (surface && !is_there(*surface, props)) {
            refuse_missing_prop(child, *surface, row);
        }
        check_surfaces(child, props, row);
    }
}

void check_seat(
    const YamlNode& at, const Pose& pose, const std::vector<Prop>& props, RowReader& row
)
{
    const bool seated = pose.base == Support::seat || pose.second_base == Support::seat;
    if (seated && !pose.on && !is_there(Surface::chair, props)) {
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

YamlNode without_view(const YamlNode& end)
{
    YamlNode rest = end;
    std::erase_if(rest.children, [](const YamlNode& child) { return child.key == "view"; });
    return rest;
}

// `end` may be seen from elsewhere; then nothing of the start is carried over.
View view_of_end(RowReader& row, View view)
{
    const YamlNode* const end = row.find("end");
    if (end == nullptr || find_key(*end, "view") == nullptr) {
        return view;
    }
    RowReader head{*end, row.entry(), row.reading()};
    return head.closed<View>("view", Presence::optional).value_or(view);
}

void read_poses(const std::vector<Prop>& props, View of_end, FigureReader& reader, Figure& figure)
{
    RowReader& row = reader.row();
    const YamlNode* const start = row.find("start");
    const YamlNode* const end = row.find("end");
    if (start == nullptr && end == nullptr) {
        row.refuse(row.map().place, "no pose; add start, end or both");
    }
    figure.start.view = figure.view;
    figure.start.rotate = reader.number("rotate", any_angle).value_or(0);
    figure.start.above = row.truth("above").value_or(false);
    const Pose before_start = figure.start;
    if (start != nullptr) {
        read_phase(*start, figure.start, props, reader);
    }
    if (end != nullptr) {
        const Pose fresh{
            .view = of_end, .rotate = before_start.rotate, .above = before_start.above};
        figure.end = of_end == figure.view ? figure.start : fresh;
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
    Figure figure{.view = head.closed<View>("view", Presence::optional).value_or(View::side)};
    const View of_end = view_of_end(head, figure.view);
    FigureReader reader{node, figure.view, parent};
    FigureReader reader_of_end{node, of_end, parent};
    RowReader& row = reader.row();
    row.find("view");
    const std::vector<Prop> props = read_props(of_end, reader);
    read_poses(props, of_end, reader, figure);
    Text& store = row.reading().store;
    figure.props = store.keep(props);
    figure.arrows = store.keep(read_arrows(figure.view, reader_of_end));
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
