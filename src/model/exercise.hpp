// One entry of the catalogue: one way to do one move.
#pragma once

#include "model/figure.hpp"
#include "model/vocabulary.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace upperback {

/// A list of words or texts. It views what the program or the loader's store holds.
using Words = std::span<const std::string_view>;

/// From least to most, both included.
struct Range {
    int least = 0;
    int most = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// A range and the value that is taken from it when nothing asks for another.
struct Choice {
    int least = 0;
    int usual = 0;
    int most = 0;

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// What one caution means for one move.
struct CautionAnswer {
    std::string_view caution{};
    Verdict verdict = Verdict::ok;
    std::string_view text{}; ///< adapt: what to do instead; ok and avoid: why, may be empty
    Words needs{};           ///< what the adaptation needs beside the move's own things
    Words sources{};         ///< empty: a cautious choice of ours
};

/// Values of the entry itself; each that is there takes the place of its dose class's.
struct OwnDose {
    std::optional<Choice> sets{};
    std::optional<Range> repetitions{};
    std::optional<std::array<int, 3>> hold_seconds{};  ///< by level, beginner first
    std::optional<std::array<int, 3>> carry_seconds{}; ///< by level, beginner first
    std::optional<int> rest_seconds{};
    Mark mark = Mark::ours;
    Words sources{};
};

/// The next rung of a ladder, or what to do where there is none.
struct Rung {
    std::string_view id{};   ///< empty at the end of a ladder
    std::string_view text{}; ///< said where no rung is open; may be empty
};

/// A move's name in the FIT protocol of sports watches, by its numbers there.
struct FitName {
    int category = 0;
    int name = 0;
};

/// What the same move is called elsewhere; only where that is known for certain.
struct External {
    std::optional<FitName> fit{};
    std::string_view free_exercise_db{}; ///< the id there; may be empty
};

/// What a break at the desk needs to know of a move; no area: it is none for such a break.
struct DeskMove {
    std::string_view area{}; ///< what it eases; a break takes one of each
    std::string_view text{}; ///< how it is done, on one line
};

struct Exercise {
    std::string_view id{};
    std::string_view name{};
    Part part = Part::strength;
    std::optional<Kind> kind{}; ///< strength only
    std::string_view area{};    ///< warm-ups and stretches only; empty: none of the areas
    std::string_view pattern{};
    std::string_view dose{}; ///< the dose class of doses.yaml
    Measure measure = Measure::repetitions;
    Level level = Level::beginner;
    std::span<const Words> needs{}; ///< ways to do it, in order of preference; never empty
    Position position = Position::standing;
    Sides sides = Sides::together;
    Each each = Each::side;
    bool unsupported = false; ///< bent over with nothing that carries the trunk
    std::string_view load{};  ///< a row of `load` in doses.yaml; empty: nothing to load
    Words primary{};
    Words secondary{};
    std::span<const CautionAnswer> cautions{}; ///< sorted by caution
    Words steps{};
    std::string_view cue{};
    Words mistakes{};
    Rung easier{};
    Rung harder{};
    std::optional<OwnDose> own{};
    DeskMove desk{};
    Words sources{};
    External external{};
    const Figure* figure = nullptr; ///< null: no picture
};

} // namespace upperback
