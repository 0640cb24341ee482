// What lies under the body: mats, rollers, a folded towel under the head.
#include "figures/angle.hpp"
#include "figures/boxes.hpp"
#include "figures/draw_head.hpp"
#include "figures/scenery_parts.hpp"
#include "figures/templates.hpp"

#include <algorithm>

namespace upperback {
namespace {

struct Stretch {
    double least = 0;
    double most = 0;

    void take(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

// From the leftmost to the rightmost joint.
Stretch width_of_body(const Skeleton& skeleton)
{
    Stretch reach{skeleton.hip.x, skeleton.hip.x};
    reach.take(skeleton.head.x);
    for (const ArmJoints& arm : skeleton.arms) {
        reach.take(arm.elbow.x);
        reach.take(arm.grip.x);
    }
    for (const LegJoints& leg : skeleton.legs) {
        reach.take(leg.knee.x);
        reach.take(leg.ankle.x);
    }
    return reach;
}

// From the feet to the head of an upright body, its arms left out.
Stretch length_of_body(const Skeleton& skeleton)
{
    Stretch reach{skeleton.hip.y, skeleton.hip.y};
    reach.take(skeleton.head.y);
    for (const LegJoints& leg : skeleton.legs) {
        reach.take(leg.knee.y);
        reach.take(leg.ankle.y);
    }
    return reach;
}

// A sheet with cut corners, upright, to be turned with the body.
Path sheet(double half, double bottom, double top, double corner)
{
    const std::array<Point, 8> points{
        {{-half, bottom + corner},
         {-half + corner, bottom},
         {half - corner, bottom},
         {half, bottom + corner},
         {half, top - corner},
         {half - corner, top},
         {-half + corner, top},
         {-half, top - corner}}};
    return polygon(points);
}

bool is_seen_from_above(const Subject& subject)
{
    return subject.scene.view != View::side || subject.scene.pose->above;
}

// Where a roller lies that touches the back from below: the place on it whose normal ends on the
// roller's axis.
double roller_below(const Subject& subject, double radius)
{
    const Strip torso = torso_strip(subject.scene, subject.skeleton);
    double best = 0;
    double least = -1;
    for (int i = 0; i <= 60; ++i) {
        const double along = .3 + i * .01;
        const Point back = torso.at({along, -1});
        const Point axis = back + unit(back - torso.line.at(along).at) * (radius - .3);
        const double off = std::abs(axis.y - radius);
        if (least < 0 || off < least) {
            least = off;
            best = axis.x;
        }
    }
    return best;
}

void draw_folded(Drawing& drawing, Point lowest, double head_x, const Prop& prop)
{
    const double bottom = prop.y.value_or(0);
    const double half = prop.width.value_or(15) / 2;
    const double top = lowest.y + .7;
    const double x = (head_x + lowest.x) / 2;
    if (lowest.y <= bottom + .3) {
        return;
    }
    const std::array<Point, 6> outline{
        {{x - half, bottom},
         {x - half - .7, between(bottom, top, .5)},
         {x - half, top},
         {x + half - .8, top},
         {x + half, top - .5},
         {x + half, bottom}}};
    Path path = smooth(outline, Ends::open);
    path.push_back({.kind = PathStep::Kind::close});
    drawing.both(path, Fill::pale, Pen::thin, Piece::scenery);
    for (const double layer : {1.0, 2.0}) {
        const double y = between(bottom, top, layer / 3);
        drawing.line(segment({x - half * .9, y}, {x + half, y}), Pen::fine, Piece::scenery);
    }
}

} // namespace

void draw_head_rest(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const Point head = subject.skeleton.head;
    if (subject.scene.view == View::side) {
        const Frame frame = head_frame(head, subject.skeleton.head_angle);
        const Points outline = placed(templates::head_side, frame);
        draw_folded(drawing, *std::ranges::min_element(outline, {}, &Point::y), head.x, prop);
        return;
    }
    const double half = prop.width.value_or(20) / 2;
    drawing.both(
        box(head.x - half, head.y - 6, head.x + half, head.y + 6),
        Fill::white,
        Pen::thin,
        Piece::bedding
    );
    drawing.line(
        segment(head + Point{-half, 4.2}, head + Point{half, 4.2}), Pen::fine, Piece::bedding
    );
}

void draw_roller(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const double radius = height_of(prop) / 2;
    if (subject.scene.view != View::side) {
        const Skeleton& skeleton = subject.skeleton;
        const auto span = prop.span.value_or(std::array{skeleton.hip.y - 7, skeleton.head.y + 9});
        const double half = prop.width.value_or(8.4) / 2;
        drawing.both(sheet(half, span[0], span[1], 1), Fill::middle, Pen::thin, Piece::bedding);
    } else if (prop.span) {
        const Path path = box((*prop.span)[0], 0, (*prop.span)[1], 2 * radius);
        drawing.both(path, Fill::middle, Pen::contour, Piece::scenery);
    } else {
        const Point axis{prop.x ? *prop.x : roller_below(subject, radius), radius};
        drawing.both(circle(axis, radius), Fill::middle, Pen::contour, Piece::scenery);
        drawing.line(circle(axis, radius * .42), Pen::fine, Piece::scenery);
    }
}

void draw_mat(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    if (is_seen_from_above(subject)) {
        const Stretch body = length_of_body(subject.skeleton);
        const auto span = prop.span.value_or(std::array{body.least - 10, body.most + 12});
        const double half = prop.width.value_or(44) / 2;
        const Path path = sheet(half, span[0], span[1], 1.5);
        drawing.both(path, Fill::pale, Pen::gray_fine, Piece::bedding);
        return;
    }
    const Stretch body = width_of_body(subject.skeleton);
    const auto span = prop.span.value_or(std::array{body.least - 12, body.most + 12});
    const Path path = box(span[0], 0, span[1], height_of(prop));
    drawing.both(path, Fill::mat, Pen::fine, Piece::scenery);
}

} // namespace upperback
