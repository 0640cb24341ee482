// What the hands hold.
#include "figures/boxes.hpp"
#include "figures/draw_props.hpp"
#include "figures/held_parts.hpp"

namespace upperback {
namespace {

bool is_end_on(const Subject& subject, const Prop& prop)
{
    const Grip usual = subject.scene.view == View::side ? Grip::side : Grip::end;
    return prop.grip.value_or(usual) == Grip::end;
}

// What both hands hold together is drawn once: with the arm that is drawn first from the front, so
// that both fists lie over it, and with the near one from the side.
bool is_drawn_with_the_other(const Subject& subject, const Holding& holding)
{
    const bool drawn = subject.scene.view == View::side ? holding.arm == 0
                                                        : subject.skeleton.outward[holding.arm] < 0;
    return holding.prop.in.value_or(Hands::both) == Hands::both && !drawn;
}

bool is_bar(const Prop& prop)
{
    return prop.kind == PropKind::cable && (prop.grip == Grip::bar || prop.grip == Grip::wide);
}

void draw_handle(Drawing& drawing, const Holding& holding, Point anchor)
{
    const Prop& prop = holding.prop;
    const Point across = turned_left(holding.forearm);
    if (prop.kind == PropKind::suspension || prop.grip == Grip::handle) {
        const std::array<Point, 3> handle{
            holding.grip + across * 2.6,
            holding.grip + unit(anchor - holding.grip) * 4,
            holding.grip - across * 2.6};
        drawing.line(polygon(handle), holding.tones.contour, Piece::prop);
    }
    if (prop.kind == PropKind::cable && prop.grip == Grip::rope) {
        const Path knot = segment(holding.grip - across * 3.4, holding.grip + across * 3.0);
        drawing.line(knot, Pen::bar_edge, Piece::prop);
    }
}

// From hand to hand, once, when both have been placed.
void draw_between_hands(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Point one = subject.skeleton.arms[0].grip;
    const Point other = subject.skeleton.arms[1].grip;
    const bool side_view = subject.scene.view == View::side;
    if (holding.prop.kind == PropKind::towel) {
        if (!side_view) {
            const Point beyond = unit(one - other) * 4;
            draw_line(drawing, PropKind::towel, one + beyond, other - beyond, false);
        }
    } else {
        draw_line(drawing, holding.prop.kind, one, other, false);
    }
}

void draw_rope(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Prop& prop = holding.prop;
    const View view = subject.scene.view;
    const bool once = !is_drawn_with_the_other(subject, holding);
    const auto anchor = anchor_of(subject.skeleton, prop, view, holding.arm);
    if (!anchor) {
        if (once && prop.in.value_or(Hands::both) == Hands::both) {
            draw_between_hands(drawing, subject, holding);
        }
        return;
    }
    const bool far = holding.tones.skin == Paint::far_skin;
    if (view == View::side || !is_bar(prop)) {
        draw_line(drawing, prop.kind, *anchor, holding.grip, far);
    } else if (once) {
        const auto& arms = subject.skeleton.arms;
        draw_line(drawing, prop.kind, *anchor, between(arms[0].grip, arms[1].grip, .5), far);
        draw_long_bar(drawing, subject, holding);
    }
    if (view == View::side) {
        draw_handle(drawing, holding, *anchor);
    }
}

} // namespace

void draw_held(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const bool side_view = subject.scene.view == View::side;
    switch (holding.prop.kind) {
    case PropKind::dumbbell:
        if (!is_end_on(subject, holding.prop)) {
            draw_dumbbell(drawing, holding);
        }
        return;
    case PropKind::bottle:
        if (!is_end_on(subject, holding.prop)) {
            draw_bottle(drawing, holding);
        }
        return;
    case PropKind::kettlebell:
        return draw_kettlebell(drawing, holding);
    case PropKind::bag:
        return is_drawn_with_the_other(subject, holding) ? void() : draw_bag(drawing, holding);
    case PropKind::backpack:
        return is_drawn_with_the_other(subject, holding) ? void() : draw_backpack(drawing, holding);
    case PropKind::barbell:
    case PropKind::stick:
        if (!side_view && !is_drawn_with_the_other(subject, holding)) {
            draw_long_bar(drawing, subject, holding);
        } else if (holding.prop.kind == PropKind::barbell && holding.arm == 0) {
            draw_plate(drawing, holding);
        }
        return;
    case PropKind::band:
    case PropKind::cable:
    case PropKind::suspension:
    case PropKind::towel:
        return draw_rope(drawing, subject, holding);
    case PropKind::ball:
        drawing.both(
            circle(holding.grip + turned_left(holding.forearm) * .4, 3.3),
            Paint::middle,
            holding.tones.thin,
            Piece::prop
        );
        return;
    default:
        return;
    }
}

void draw_held_over(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Point grip = holding.grip;
    const PropKind kind = holding.prop.kind;
    const bool end_on = is_end_on(subject, holding.prop);
    const bool side_view = subject.scene.view == View::side;
    const bool hand_held_bar = kind == PropKind::pull_up_bar && !holding.prop.at;
    if (kind == PropKind::dumbbell && end_on) {
        drawing.both(circle(grip, 3.5), holding.tones.prop, holding.tones.contour, Piece::prop);
        drawing.line(circle(grip, 2.1), Pen::white_fine, Piece::prop);
    } else if (kind == PropKind::bottle && end_on) {
        drawing.both(circle(grip, 2.3), Paint::light, holding.tones.thin, Piece::prop);
        drawing.both(circle(grip, 1.0), Paint::prop, holding.tones.fine, Piece::prop);
    } else if (side_view && (kind == PropKind::stick || is_bar(holding.prop) || hand_held_bar)) {
        drawing.both(circle(grip, 1.15), Paint::prop, holding.tones.thin, Piece::prop);
    } else if (side_view && kind == PropKind::towel && !holding.prop.anchor) {
        drawing.both(circle(grip, 2.3), Paint::white, holding.tones.thin, Piece::prop);
        drawing.line(circle(grip, 1.1), holding.tones.fine, Piece::prop);
    }
}

} // namespace upperback
