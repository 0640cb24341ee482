// Pictures: what stands under `figure` and what comes of it. Faults are in tests/data/figure-*.
#include "catalog/constants_writer.hpp"
#include "catalog/folders.hpp"

#include <doctest/doctest.h>

#include <ostream>

using namespace upperback;

namespace {

constexpr std::string_view row_without_figure = R"(test-row:
  name: Test row
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: advanced
  needs: [band]
  position: standing
  sides: together
  load: band
  muscles: {primary: [rhomboids]}
  steps: [Look the band over., Pull.]
  cue: the back
  mistakes: [shrugging]
  sources: [ours]
)";

/// The picture of one more move; `figure` is what stands behind the key.
class ReadFigure {
public:
    explicit ReadFigure(std::string_view figure)
        : loaded_{load_with(
              "exercises.yaml",
              std::string{row_without_figure} + "  figure: " + std::string{figure} + "\n"
          )}
    {
        CHECK(lines_of(loaded_.problems) == std::vector<std::string>{});
        CHECK(lines_of(loaded_.figure_problems) == std::vector<std::string>{});
        const Exercise* const exercise = exercise_of(loaded_.catalog, "test-row");
        REQUIRE(exercise != nullptr);
        REQUIRE(exercise->figure != nullptr);
        figure_ = exercise->figure;
    }

    const Figure* operator->() const { return figure_; }

    const Figure& operator*() const { return *figure_; }

private:
    Loaded loaded_;
    const Figure* figure_ = nullptr;
};

Limb own(const Directions& directions)
{
    return {.placed = directions, .own = true};
}

} // namespace

TEST_CASE("figures: an entry without the key has no picture")
{
    const Loaded loaded = load_with("exercises.yaml", row_without_figure);
    CHECK(exercise_of(loaded.catalog, "test-row")->figure == nullptr);
    CHECK(loaded.figures.empty());
}

TEST_CASE("figures: what is not said is as it is by default")
{
    const ReadFigure figure{"{start: {}}"};
    CHECK(figure->view == View::side);
    CHECK(figure->start == Pose{});
    CHECK(!figure->end);
    CHECK(figure->props.empty());
    REQUIRE(figure->arrows.size() == 1);
    CHECK(figure->arrows[0] == Arrow{.way = WidestWay{}});
    CHECK(figure->floor);
    CHECK(!figure->tint_start);
    CHECK(figure->hair == Hair::short_hair);
}

TEST_CASE("figures: the end is laid over the start, key by key")
{
    const ReadFigure figure{
        "{start: {trunk: 55.5, neck: -18, arms: [2, 3], far-arm: hide, hand: fist}, "
        "end: {arms: [-58, 14], near-hand: flat}}"};
    REQUIRE(figure->end);
    CHECK(figure->start.trunk == 55.5);
    CHECK(figure->start.arms[0] == Limb{.placed = Directions{.upper = 2, .lower = 3}});
    CHECK(figure->start.arms[1] == Limb{.placed = HiddenLimb{}, .own = true});
    CHECK(figure->end->trunk == 55.5);
    CHECK(figure->end->neck == -18);
    // A key of both sides takes the place of those of one.
    CHECK(figure->end->arms[0] == Limb{.placed = Directions{.upper = -58, .lower = 14}});
    CHECK(figure->end->arms[1] == figure->end->arms[0]);
    CHECK(
        figure->end->hands ==
        std::array<std::optional<HandShape>, 2>{HandShape::flat, HandShape::fist}
    );
}

TEST_CASE("figures: a limb that is named by itself is its own and stays beside its pair")
{
    const ReadFigure figure{"{view: back, start: {arms: [9, 4], left-arm: [80, 170, 10, -20]}, "
                            "end: {right-arm: [1, 2]}}"};
    const Directions left{.upper = 80, .lower = 170, .upper_tilt = 10, .lower_tilt = -20};
    CHECK(figure->start.view == View::back);
    CHECK(figure->start.arms[index_of(Flank::left)] == own(left));
    CHECK(figure->start.arms[index_of(Flank::right)].own == false);
    CHECK(figure->end->arms[index_of(Flank::left)] == own(left));
    CHECK(figure->end->arms[index_of(Flank::right)] == own({.upper = 1, .lower = 2}));
}

TEST_CASE("figures: an end with a view of its own takes nothing over but the turn of the picture")
{
    const ReadFigure figure{
        "{rotate: 90, start: {trunk: 60, near-arm: [1, 2]}, "
        "end: {view: front, lean: 66, arms: [86, 82]}, arrows: [left-hand, "
        "{at: near-hand, on: start}], props: [{dumbbell: {in: near}}, {dumbbell: {in: left}}]}"};
    CHECK(figure->start.view == View::side);
    CHECK(figure->start.rotate == 90);
    REQUIRE(figure->end);
    CHECK(
        *figure->end ==
        Pose{
            .view = View::front,
            .arms =
                {Limb{.placed = Directions{.upper = 86, .lower = 82}},
                 Limb{.placed = Directions{.upper = 86, .lower = 82}}},
            .rotate = 90,
            .lean = 66}
    );
    CHECK(figure->props[1].in == Hands::left);
}

TEST_CASE("figures: limbs are brought to things, joints and points")
{
    const ReadFigure figure{
        "{props: [{bench: {span: [-18, 42], h: 25}}], start: {base: near-foot+hands, "
        "far-leg: {knee: bench, side: back, shin: -80}, near-leg: {to: [40, 0], bend: up}, "
        "far-arm: {to: bench, x: 31, elbow: down}, near-arm: {forearm: floor, x: 3}}, "
        "end: {arms: {to: near-knee, dx: -6, dy: 5, palm: 2}}}"};
    const Pose& start = figure->start;
    CHECK(start.base == Support::near_foot);
    CHECK(start.second_base == Support::hands);
    CHECK(
        std::get<KneeOn>(start.legs[1].placed) ==
        KneeOn{.on = Surface::bench, .side = Bend::back, .shin = -80}
    );
    CHECK(std::get<Reach>(start.legs[0].placed) == Reach{.target = Point{40, 0}, .bend = Bend::up});
    CHECK(
        std::get<Reach>(start.arms[1].placed) ==
        Reach{.target = Surface::bench, .x = 31, .bend = Bend::down}
    );
    CHECK(std::get<ForearmOn>(start.arms[0].placed) == ForearmOn{.on = Surface::floor, .x = 3});
    CHECK(
        std::get<Reach>(figure->end->arms[1].placed) ==
        Reach{
            .target = JointName{.joint = Joint::knee, .flank = Flank::near},
            .shift = {-6, 5},
            .palm = 2}
    );
}

TEST_CASE("figures: one number of a curve is shared by both halves of the spine")
{
    const ReadFigure figure{"{start: {curve: 25}, end: {curve: [-35, 15.25]}}"};
    CHECK(figure->start.curve == Curve{.lumbar = 12.5, .thoracic = 12.5});
    CHECK(figure->end->curve == Curve{.lumbar = -35, .thoracic = 15.25});
}

TEST_CASE("figures: things take the keys of their kind")
{
    const ReadFigure figure{
        "{start: {}, props: [wall, {chair: }, {band: {in: near, anchor: foot, layer: front}}, "
        "{cable: {x: 50, at: 100, grip: rope, pad: false}}, "
        "{band: {loop: true, anchor: [4, 126], to: near-foot}}, {towel: {under: head}}, "
        "{pull-up-bar: {at: [4, 126.5], when: end}}]}"};
    REQUIRE(figure->props.size() == 7);
    CHECK(figure->props[0] == Prop{.kind = PropKind::wall});
    CHECK(figure->props[1] == Prop{.kind = PropKind::chair});
    CHECK(
        figure->props[2] ==
        Prop{.kind = PropKind::band, .in = Hands::near, .anchor = Sole{}, .layer = Layer::front}
    );
    CHECK(
        figure->props[3] ==
        Prop{.kind = PropKind::cable, .grip = Grip::rope, .x = 50, .pulley = 100, .pad = false}
    );
    CHECK(
        figure->props[4] ==
        Prop{
            .kind = PropKind::band,
            .anchor = Point{4, 126},
            .loop = true,
            .to = JointName{.joint = Joint::foot, .flank = Flank::near}}
    );
    CHECK(figure->props[5] == Prop{.kind = PropKind::towel, .under_head = true});
    CHECK(
        figure->props[6] ==
        Prop{.kind = PropKind::pull_up_bar, .when = Panel::end, .at = Point{4, 126.5}}
    );
}

TEST_CASE("figures: arrows are ways, arrows by themselves or arcs")
{
    const ReadFigure figure{
        "{start: {}, end: {trunk: 3}, arrows: [auto, hip, {path: near-hand, shift: [0, 9], "
        "off: -6, trim: [1, 2]}, {at: [1, 2], dir: 90, len: 8, bow: -2, both: true}, "
        "{round: near-shoulder, r: 5, from: 10, sweep: -200, dx: 2, on: start}]}"};
    const JointName hand{.joint = Joint::hand, .flank = Flank::near};
    const JointName shoulder{.joint = Joint::shoulder, .flank = Flank::near};
    REQUIRE(figure->arrows.size() == 5);
    CHECK(figure->arrows[0] == Arrow{.way = WidestWay{}});
    CHECK(figure->arrows[1] == Arrow{.way = JointWay{.joint = {.joint = Joint::hip}}});
    CHECK(
        figure->arrows[2] ==
        Arrow{.way = JointWay{.joint = hand, .shift = {0, 9}, .offset = -6, .trim = {1, 2}}}
    );
    CHECK(
        figure->arrows[3] ==
        Arrow{
            .way = FreeArrow{.at = Point{1, 2}, .direction = 90, .length = 8, .bow = -2},
            .both = true}
    );
    CHECK(
        figure->arrows[4] ==
        Arrow{
            .way =
                RoundArrow{
                    .middle = shoulder, .shift = {2, 0}, .radius = 5, .from = 10, .sweep = -200},
            .on = Panel::start}
    );
    CHECK(ReadFigure { "{start: {}, arrows: []}" } -> arrows.empty());
}

TEST_CASE("figures: a faulty picture of an overlay leaves its move as it is")
{
    const Loaded loaded = load_with(
        "exercises.yaml", std::string{row_without_figure} + "  figure: {start: {trnk: 3}}\n"
    );
    CHECK(loaded.problems.empty());
    CHECK(
        lines_of(loaded.figure_problems) ==
        std::vector<std::string>{"overlay/exercises.yaml:18:20: test-row: figure: start: unknown "
                                 "key \"trnk\"; did you mean \"trunk\"?"}
    );
    CHECK(exercise_of(loaded.catalog, "test-row")->figure == nullptr);
    CHECK(loaded.figures.empty());
}

TEST_CASE("figures: a faulty picture of the built-in catalogue is a problem like all others")
{
    SourceFolder small = small_catalog();
    for (SourceFile& file : small.files) {
        if (file.name == "exercises/rows.yaml") {
            file.text += "test-row-2:\n" +
                         std::string{row_without_figure}.substr(row_without_figure.find('\n') + 1) +
                         "  figure: {start: {trnk: 3}}\n";
        }
    }
    const Loaded loaded = load_catalog(std::vector<SourceFolder>{small});
    CHECK(loaded.figure_problems.empty());
    REQUIRE(!loaded.problems.empty());
    CHECK(lines_of(loaded.problems).back().find("figure: start: unknown key") != std::string::npos);
}

TEST_CASE("figures: where each stands is known, and whether an overlay brought it")
{
    const Loaded loaded =
        load_with("exercises.yaml", std::string{row_without_figure} + "  figure:\n    start: {}\n");
    REQUIRE(loaded.figures.size() == 1);
    const PlacedFigure& figure = loaded.figures.front();
    CHECK(loaded.catalog.exercises[figure.exercise].id == "test-row");
    CHECK(figure.is_of_overlay);
    CHECK(text_of(figure.place) == "overlay/exercises.yaml:19:5: test-row: ");
}

TEST_CASE("figures: a picture changes the fingerprint")
{
    const auto fingerprint = [](std::string_view figure) {
        const std::string text = std::string{row_without_figure} + std::string{figure};
        return load_with("exercises.yaml", text).catalog.fingerprint;
    };
    CHECK(fingerprint("") != fingerprint("  figure: {start: {}}\n"));
    CHECK(fingerprint("  figure: {start: {}}\n") != fingerprint("  figure: {start: {trunk: 1}}\n"));
    CHECK(fingerprint("  figure: {start: {}}\n") == fingerprint("  figure:\n    start: {}\n"));
}

TEST_CASE("figures: as constants they hold what differs from the default, and nothing else")
{
    Tables tables;
    const ReadFigure plain{"{start: {}, arrows: []}"};
    CHECK(figure_text(*plain, tables) == "table_of_figure + 0");
    const ReadFigure full{
        "{view: front, props: [{band: {in: both, post: false}}], crop: [-1, 2, 3, 4.5], "
        "floor: false, hair: bun, ghost: head, start: {legs: [5, 3], foot: 20, left-foot: flat, "
        "squeeze: 2.2, at: [0, 65]}, end: {left-arm: {to: head, dx: -5.6}}}"};
    CHECK(figure_text(*full, tables) == "table_of_figure + 1");
    const std::string text = tables.definitions();
    CHECK(
        text.find("constexpr Figure table_of_figure[]{\n    {.start = Pose{}},\n") !=
        std::string::npos
    );
    const auto holds = [&](std::string_view part) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    };
    holds("{.kind = PropKind::band, .in = Hands::both, .post = bool{false}}");
    holds(".view = View::front, .start = Pose{.view = View::front, .legs = {{Limb{.placed = "
          "Directions{.upper = 5.0, .lower = 3.0}}, Limb{");
    holds(".at = Point{0.0, 65.0}");
    holds(".feet = {{FootShape::flat, 20.0}}");
    holds(".squeezes = {{2.2, 2.2}}");
    holds("Limb{.placed = Reach{.target = JointName{Joint::head}, .shift = Point{-5.6, 0.0}}, "
          ".own = true}, Limb{}");
    holds(".ghost = {table_of_ghostpart + 0, 1}, .crop = Crop{Point{-1.0, 2.0}, Point{3.0, 4.5}}, "
          ".hair = Hair::bun, .floor = bool{false}}");
    // What their elements name stands before them.
    CHECK(text.find("table_of_prop[]") < text.find("table_of_figure[]"));
    CHECK(text.find("table_of_ghostpart[]") < text.find("table_of_figure[]"));
}
