#include "figures/arrows.hpp"

#include "figures/angle.hpp"
#include "figures/in_between.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr int steps = 24; ///< of a way

// Nothing is drawn shorter than this.
constexpr double least_length = 2.5;

double length_of(std::span<const Point> points)
{
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        sum += length(points[i] - points[i - 1]);
    }
    return sum;
}

// Without so much of its beginning; one point is left of what is shorter.
Points cut(const Points& points, double amount)
{
    std::size_t first = 0;
    double left = amount;
    while (first + 1 < points.size() && left > 0) {
        const double step = length(points[first + 1] - points[first]);
        if (step > left) {
            Points rest(points.begin() + static_cast<std::ptrdiff_t>(first), points.end());
            rest.front() = between(points[first], points[first + 1], left / step);
            return rest;
        }
        left -= step;
        ++first;
    }
    return {points.begin() + static_cast<std::ptrdiff_t>(first), points.end()};
}

Points trimmed(const Points& points, double from_start, double from_end)
{
    return reversed(cut(reversed(cut(points, from_start)), from_end));
}

Points way_of_joint(const Figure& figure, const Pose& from, const Pose& to, JointName joint)
{
    Points points;
    for (int i = 0; i <= steps; ++i) {
        const Pose pose = in_between(from, to, static_cast<double>(i) / steps);
        const Scene scene = scene_of(figure, pose, Panel::end);
        const Skeleton skeleton = solve(scene);
        points.push_back(turn_of(pose, skeleton)(joint_at(skeleton, joint)));
    }
    return points;
}

// The joint that moves most; a later one only if it does so by half a %H more.
JointName widest_mover(const PanelPicture& start, const PanelPicture& end)
{
    constexpr double more = 0.5;
    const bool side = end.scene.view == View::side;
    std::vector<JointName> names{{Joint::hip}, {Joint::head}};
    for (const Joint joint : {Joint::elbow, Joint::knee, Joint::ankle, Joint::hand}) {
        if (side) {
            names.push_back({joint, Flank::near});
        } else {
            names.push_back({joint, Flank::left});
            names.push_back({joint, Flank::right});
        }
    }
    JointName widest = names.front();
    double most = length(end.at(widest) - start.at(widest));
    for (const JointName name : names) {
        const double moved = length(end.at(name) - start.at(name));
        if (moved > most + more) {
            most = moved;
            widest = name;
        }
    }
    return widest;
}

Points set_off(const Points& points, double offset)
{
    Points result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point before = points[i == 0 ? 0 : i - 1];
        const Point after = points[std::min(i + 1, points.size() - 1)];
        result.push_back(points[i] + turned_left(unit(after - before)) * offset);
    }
    return result;
}

Points joint_way(
    const Figure& figure, const JointWay& way, const PanelPicture& start, const PanelPicture& end
)
{
    Points points = way_of_joint(figure, *start.scene.pose, *end.scene.pose, way.joint);
    if (way.offset != 0) {
        points = set_off(points, way.offset);
    }
    for (Point& point : points) {
        point = point + way.shift;
    }
    return trimmed(points, way.trim[0], way.trim[1]);
}

Point place_of(const std::variant<JointName, Point>& place, const PanelPicture& panel)
{
    const auto* joint = std::get_if<JointName>(&place);
    return joint != nullptr ? panel.at(*joint) : std::get<Point>(place);
}

Points free_way(const FreeArrow& arrow, const PanelPicture& panel)
{
    constexpr int parts = 12;
    const Point from = place_of(arrow.at, panel) + arrow.shift;
    const Point heading = limb_direction(arrow.direction);
    Points points;
    for (int i = 0; i <= parts; ++i) {
        const double t = static_cast<double>(i) / parts;
        points.push_back(
            from + heading * (arrow.length * t) +
            turned_left(heading) * (arrow.bow * 4 * t * (1 - t))
        );
    }
    return points;
}

Points round_way(const RoundArrow& arrow, const PanelPicture& panel)
{
    const Point middle = place_of(arrow.middle, panel) + arrow.shift;
    Points points;
    for (int i = 0; i <= steps; ++i) {
        const double angle = arrow.from + arrow.sweep * i / steps;
        points.push_back(middle + limb_direction(angle) * arrow.radius);
    }
    return points;
}

Path arrow_head(Point tip, Point behind, double size)
{
    const Point heading = unit(tip - behind);
    const Point aside = turned_left(heading) * (size * .48);
    const Point base = tip - heading * size;
    const std::array points{tip, base + aside, base + heading * (size * .18), base - aside};
    return polygon(points);
}

} // namespace

ArrowLine arrow_line(
    const Figure& figure, const Arrow& arrow, const PanelPicture& start, const PanelPicture& end
)
{
    const PanelPicture& panel = arrow.on == Panel::start ? start : end;
    ArrowLine line{.both = arrow.both};
    if (std::holds_alternative<WidestWay>(arrow.way)) {
        line.points = joint_way(figure, JointWay{.joint = widest_mover(start, end)}, start, end);
    } else if (const auto* way = std::get_if<JointWay>(&arrow.way)) {
        line.points = joint_way(figure, *way, start, end);
    } else if (const auto* free = std::get_if<FreeArrow>(&arrow.way)) {
        line.points = free_way(*free, panel);
    } else {
        line.points = round_way(std::get<RoundArrow>(arrow.way), panel);
    }
    return line;
}

Drawing drawn_arrow(const ArrowLine& line, double scale)
{
    constexpr double head_length = 2.0; // mm
    Drawing drawing;
    const double whole = length_of(line.points);
    if (whole < least_length) {
        return drawing;
    }
    const Points& points = line.points;
    const double head = std::min(head_length / scale, .55 * whole);
    Points body = trimmed(points, line.both ? head * .7 : 0, head * .75);
    if (body.size() < 2) {
        body.insert(body.begin(), points.front());
    }
    std::vector<Path> heads{arrow_head(points.back(), trimmed(points, 0, head).back(), head)};
    if (line.both) {
        heads.push_back(arrow_head(points.front(), trimmed(points, head, 0).front(), head));
    }
    const Path path = smooth(body, Ends::open);
    drawing.line(path, Pen::arrow_halo, Piece::mark);
    for (const Path& tip : heads) {
        drawing.line(tip, Pen::head_halo, Piece::mark);
    }
    drawing.line(path, Pen::arrow, Piece::mark);
    for (const Path& tip : heads) {
        drawing.fill(tip, Fill::arrow, Piece::mark);
    }
    return drawing;
}

} // namespace upperback
