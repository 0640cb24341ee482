// The closed words: those that code branches on, and how they are spelled in YAML, options and
// JSON. All other words (goals, equipment, muscles, cautions, ...) are rows of catalog/.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace upperback {

enum class Part { warmup, strength, stretch };

/// What a rule can require of a strengthening move.
enum class Kind { row, posture, pull, support, grip };

/// How a dose is counted.
enum class Measure { repetitions, held_repetitions, hold, carry };

/// Ordered: a higher level may do all that a lower one may.
enum class Level { beginner, intermediate, advanced };

/// Ordered as one goes down to the floor, so that a part goes there once.
enum class Position {
    standing,
    hanging,
    seated,
    floor_seated,
    all_fours,
    kneeling,
    plank,
    prone,
    side_lying,
    supine
};

enum class Sides { together, each };

/// What "each" means for the reader: each side, each way, or each hand.
enum class Each { side, way, hand };

enum class Verdict { avoid, adapt, ok };

/// A pause without load, or the daily block.
enum class BreakKind { desk, strength };

enum class Format { text, markdown, html, json, ndjson, csv, ics };

/// The sheets that a page is printed on.
enum class Paper { a4, letter };

/// How well a number was seen: in the primary, in a secondary text, derived, or our own choice.
enum class Mark { primary, secondary, derived, ours };

template <class Word>
struct Spelling {
    Word word;
    std::string_view text;
};

namespace spelling {
inline constexpr std::array parts{
    Spelling<Part>{Part::warmup, "warmup"},
    Spelling<Part>{Part::strength, "strength"},
    Spelling<Part>{Part::stretch, "stretch"},
};
inline constexpr std::array kinds{
    Spelling<Kind>{Kind::row, "row"},
    Spelling<Kind>{Kind::posture, "posture"},
    Spelling<Kind>{Kind::pull, "pull"},
    Spelling<Kind>{Kind::support, "support"},
    Spelling<Kind>{Kind::grip, "grip"},
};
inline constexpr std::array measures{
    Spelling<Measure>{Measure::repetitions, "repetitions"},
    Spelling<Measure>{Measure::held_repetitions, "held-repetitions"},
    Spelling<Measure>{Measure::hold, "hold"},
    Spelling<Measure>{Measure::carry, "carry"},
};
inline constexpr std::array levels{
    Spelling<Level>{Level::beginner, "beginner"},
    Spelling<Level>{Level::intermediate, "intermediate"},
    Spelling<Level>{Level::advanced, "advanced"},
};
inline constexpr std::array positions{
    Spelling<Position>{Position::standing, "standing"},
    Spelling<Position>{Position::hanging, "hanging"},
    Spelling<Position>{Position::seated, "seated"},
    Spelling<Position>{Position::floor_seated, "floor-seated"},
    Spelling<Position>{Position::all_fours, "all-fours"},
    Spelling<Position>{Position::kneeling, "kneeling"},
    Spelling<Position>{Position::plank, "plank"},
    Spelling<Position>{Position::prone, "prone"},
    Spelling<Position>{Position::side_lying, "side-lying"},
    Spelling<Position>{Position::supine, "supine"},
};
inline constexpr std::array sides{
    Spelling<Sides>{Sides::together, "together"},
    Spelling<Sides>{Sides::each, "each"},
};
inline constexpr std::array eaches{
    Spelling<Each>{Each::side, "side"},
    Spelling<Each>{Each::way, "way"},
    Spelling<Each>{Each::hand, "hand"},
};
inline constexpr std::array verdicts{
    Spelling<Verdict>{Verdict::avoid, "avoid"},
    Spelling<Verdict>{Verdict::adapt, "adapt"},
    Spelling<Verdict>{Verdict::ok, "ok"},
};
inline constexpr std::array break_kinds{
    Spelling<BreakKind>{BreakKind::desk, "desk"},
    Spelling<BreakKind>{BreakKind::strength, "strength"},
};
inline constexpr std::array formats{
    Spelling<Format>{Format::text, "text"},
    Spelling<Format>{Format::markdown, "markdown"},
    Spelling<Format>{Format::html, "html"},
    Spelling<Format>{Format::json, "json"},
    Spelling<Format>{Format::ndjson, "ndjson"},
    Spelling<Format>{Format::csv, "csv"},
    Spelling<Format>{Format::ics, "ics"},
};
inline constexpr std::array papers{
    Spelling<Paper>{Paper::a4, "a4"},
    Spelling<Paper>{Paper::letter, "letter"},
};
inline constexpr std::array marks{
    Spelling<Mark>{Mark::primary, "P"},
    Spelling<Mark>{Mark::secondary, "S"},
    Spelling<Mark>{Mark::derived, "D"},
    Spelling<Mark>{Mark::ours, "ours"},
};
} // namespace spelling

constexpr const auto& spellings(Part)
{
    return spelling::parts;
}

constexpr const auto& spellings(Kind)
{
    return spelling::kinds;
}

constexpr const auto& spellings(Measure)
{
    return spelling::measures;
}

constexpr const auto& spellings(Level)
{
    return spelling::levels;
}

constexpr const auto& spellings(Position)
{
    return spelling::positions;
}

constexpr const auto& spellings(Sides)
{
    return spelling::sides;
}

constexpr const auto& spellings(Each)
{
    return spelling::eaches;
}

constexpr const auto& spellings(Verdict)
{
    return spelling::verdicts;
}

constexpr const auto& spellings(BreakKind)
{
    return spelling::break_kinds;
}

constexpr const auto& spellings(Format)
{
    return spelling::formats;
}

constexpr const auto& spellings(Paper)
{
    return spelling::papers;
}

constexpr const auto& spellings(Mark)
{
    return spelling::marks;
}

/// The spelling of a closed word.
template <class Word>
constexpr std::string_view text_of(Word word)
{
    return std::ranges::find(spellings(word), word, &Spelling<Word>::word)->text;
}

/// The closed word that is spelled so, if any.
template <class Word>
constexpr std::optional<Word> word_of(std::string_view text)
{
    const auto& table = spellings(Word{});
    const auto found = std::ranges::find(table, text, &Spelling<Word>::text);
    if (found == table.end()) {
        return std::nullopt;
    }
    return found->word;
}

static_assert(!word_of<Level>("expert"));

} // namespace upperback
