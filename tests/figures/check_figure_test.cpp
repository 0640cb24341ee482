// Mistakes of authors, and what the checker says of them.
#include "figures/check_figure.hpp"
#include "figures/draw_figure.hpp"
#include "figures/poses.hpp"

#include <doctest/doctest.h>

#include <functional>

namespace upperback {
namespace {

std::vector<std::string> findings(Posed pose)
{
    return check_figure(pose.exercise());
}

bool says(const std::vector<std::string>& all, std::string_view words)
{
    for (const std::string& finding : all) {
        if (finding.find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

struct Mistake {
    std::string_view what;
    std::string_view pose;
    std::function<void(Posed&)> make;
    std::string_view said; ///< empty: only eyes see it
};

std::vector<Mistake> mistakes()
{
    return {
        {"a knee bends the wrong way",
         "bent-over-row",
         [](Posed& p) { p.start().legs = both(limb(-14, 28)); },
         "start: the near knee bends by -42 degrees, and can by -5 to 165"},
        {"an elbow bends the wrong way",
         "bent-over-row",
         [](Posed& p) { p.end.arms = both(limb(14, -58)); },
         "end: the near elbow bends by -72 degrees"},
        {"a hand's target is out of reach",
         "childs-pose",
         [](Posed& p) { p.end.arms = both(reaching({.target = Surface::floor, .x = 60})); },
         "end: the near hand misses what it reaches by"},
        {"a bench is too low for knee and hand",
         "one-arm-row",
         [](Posed& p) { p.props[0].height = 12; },
         "misses what it reaches"},
        {"the trunk dives through the floor",
         "cat-cow",
         [](Posed& p) { p.start().trunk = 125; },
         "start: "},
        {"the end is the start", "face-pull", [](Posed& p) { p.end = p.start(); }, "nothing moves"},
        {"a hand is brought far beyond the head",
         "upper-trapezius-stretch",
         [](Posed& p) {
             p.end.arms[0] = own(reaching({.target = JointName{Joint::head}, .shift = {-30, 5}}));
         },
         "end: the left hand misses"},
        {"a close-up cuts the head off",
         "upper-trapezius-stretch",
         [](Posed& p) {
             p.figure.crop = Crop{{-22, 60}, {26, 90}};
         },
         "`crop` cuts the head"},
        {"hands that carry are not said to",
         "renegade-row",
         [](Posed& p) {
             p.start().second_base = std::nullopt;
             p.start().trunk = 84;
             p.start().legs = both(limb(-84, -84));
             p.end = p.start();
             p.end.arms = both(limb(-75, 10));
         },
         "under the floor"},
        {"somebody leans backward",
         "bent-over-row",
         [](Posed& p) { p.start().trunk = -55; },
         "out of balance"},
        {"a foot reaches for what is too far",
         "bridge",
         [](Posed& p) {
             p.start().legs = both(reaching({.target = Point{90, 0}}));
         },
         "foot misses"},
        {"a forearm lies on a doorframe that is too far away",
         "face-pull",
         [](Posed& p) {
             p.props.push_back({.kind = PropKind::doorframe, .x = 40});
             p.end.arms[0] = own({.placed = ForearmOn{.on = Surface::doorframe}});
         },
         "end: the near forearm misses"},
        {"an arrow leaves a picture that is lower than it",
         "scapular-squeeze",
         [](Posed& p) {
             p.figure.layout = Layout::row, p.figure.crop = Crop{{-90, 20}, {90, 120}};
         },
         ""},
        {"a plank with a broken hip", // balance and joints allow it
         "renegade-row",
         [](Posed& p) { p.start().legs = both(limb(-20, -70)); },
         ""}};
}

TEST_CASE("figures: the checker catches what authors do wrong")
{
    int caught = 0;
    for (const Mistake& mistake : mistakes()) {
        CAPTURE(mistake.what);
        Posed pose = posed(mistake.pose);
        CHECK(findings(pose).empty());
        mistake.make(pose);
        const auto all = findings(pose);
        const std::string first = all.empty() ? "nothing" : all.front();
        CAPTURE(first);
        CHECK((mistake.said.empty() || says(all, mistake.said)));
        caught += all.empty() ? 0 : 1;
    }
    CHECK(caught >= 10);
}

TEST_CASE("figures: a finding says what to do")
{
    Posed pose = posed("bent-over-row");
    pose.start().legs = both(limb(-14, 28));
    for (const std::string& finding : findings(pose)) {
        CAPTURE(finding);
        CHECK(finding.find("; ") != std::string::npos);
        CHECK(finding.back() != '.');
    }
}

TEST_CASE("figures: monochrome is gray, and its muscles are hatched")
{
    for (Posed pose : all_poses()) {
        CAPTURE(pose.id);
        const Exercise exercise = pose.exercise();
        CHECK(check_mono(draw_figure(exercise, {.mono = true})) == std::vector<std::string>{});
        CHECK(check_mono(draw_muscle_map(exercise, {.mono = true})) == std::vector<std::string>{});
    }
    Posed pose = posed("bent-over-row");
    CHECK(says(check_mono(draw_figure(pose.exercise())), "the color #"));
    CHECK(says(check_mono("<path class=\"m\" d=\"M0 0\"/>"), "without hatching"));
}

} // namespace
} // namespace upperback
