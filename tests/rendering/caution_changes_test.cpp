#include "rendering/caution_changes.hpp"
#include "rendering/text_writer.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <vector>

namespace upperback {
namespace {

constexpr std::array says_low{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "Stay low."}};
constexpr std::array says_low_too{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "stay low"}};
constexpr std::array says_less{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "Do less."}};
constexpr std::array says_ok{CautionAnswer{.caution = "neck", .verdict = Verdict::ok}};
constexpr std::array says_no{CautionAnswer{.caution = "neck", .verdict = Verdict::avoid}};
constexpr std::array lying_is_refused{Position::prone, Position::supine};

Exercise move(
    std::string_view name,
    std::span<const CautionAnswer> cautions,
    Position position = Position::standing
)
{
    return {.id = name, .name = name, .position = position, .cautions = cautions};
}

std::string changes(const std::vector<Exercise>& moves, const Caution& caution)
{
    Catalog catalog;
    catalog.exercises = moves;
    return text_of(caution_changes(caution, catalog), 200, Color::off);
}

} // namespace

TEST_CASE("caution changes: moves are counted, and few that are left out are named")
{
    CHECK(
        changes(
            {move("Bar row", says_no),
             move("T raise", says_no),
             move("Roll", says_low),
             move("March", says_ok),
             move("Reach", {})},
            {.id = "neck"}
        ) == R"(What it changes
- 2 of 5 moves are left out: bar row, T raise
- 1 more is done with a change, which stands below the move on the sheet

Its most common changes
- Stay low. (1 move)
)"
    );
    CHECK(changes({move("Reach", {})}, {.id = "neck"}) == R"(What it changes
- none of 1 move is left out
- the other moves stay as they are
)");
    CHECK(
        changes(std::vector<Exercise>(9, move("Row", says_no)), {.id = "neck"}) ==
        R"(What it changes
- 9 of 9 moves are left out
- the other moves stay as they are
)"
    );
}

TEST_CASE("caution changes: a position that is refused stands for its moves")
{
    const Caution neck{.id = "neck", .positions = lying_is_refused};
    CHECK(
        changes(
            {move("Press", says_low, Position::supine),
             move("Bridge", {}, Position::prone),
             move("Row", {})},
            neck
        ) == R"(What it changes
- 2 of 3 moves are left out: all that are done lying face down or lying on the back
- the other moves stay as they are
)"
    );
    CHECK(
        changes({move("Press", {}, Position::supine), move("Row", says_no)}, neck) ==
        R"(What it changes
- 2 of 2 moves are left out, among them all that are done lying face down or lying on the back
- the other moves stay as they are
)"
    );
}

TEST_CASE("caution changes: what is said of most moves comes first")
{
    CHECK(
        changes(
            {move("a", says_less),
             move("b", says_low),
             move("c", says_low_too),
             move("d", says_low),
             move("e", says_less)},
            {.id = "neck"}
        ) == R"(What it changes
- none of 5 moves is left out
- 5 are done with a change, which stands below the move on the sheet

Its most common changes
- Stay low. (3 moves)
- Do less. (2 moves)
)"
    );
}

TEST_CASE("caution changes: five changes stand there at most, alike ones in catalogue order")
{
    constexpr std::array<std::string_view, 6> texts{"F.", "E.", "D.", "C.", "B.", "A."};
    std::vector<CautionAnswer> answers;
    for (const std::string_view text : texts) {
        answers.push_back({.caution = "neck", .verdict = Verdict::adapt, .text = text});
    }
    std::vector<Exercise> moves;
    for (const CautionAnswer& answer : answers) {
        moves.push_back(move("a move", {&answer, 1}));
    }

    CHECK(changes(moves, {.id = "neck"}).ends_with(R"(
Its most common changes
- F. (1 move)
- E. (1 move)
- D. (1 move)
- C. (1 move)
- B. (1 move)
)"));
}

} // namespace upperback
