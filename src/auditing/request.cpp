// The request that the routine says it answers.
#include "auditing/checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

void add(Findings& findings, std::string_view check, std::string_view place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::string{place}, .text = std::move(text)}
    );
}

bool is_sorted_once(std::span<const std::string_view> words)
{
    return std::ranges::adjacent_find(words, std::ranges::greater_equal{}) == words.end();
}

template <class Row>
void check_words(
    std::span<const std::string_view> words,
    std::span<const Row> rows,
    std::string_view place,
    Findings& findings
)
{
    for (const std::string_view word : words) {
        if (std::ranges::find(rows, word, &Row::id) == rows.end()) {
            add(findings,
                "request",
                place,
                fmt::format("{} is no word of the catalogue", shown_word(word)));
        }
    }
}

void check_number(
    std::optional<int> number, const Range& range, std::string_view place, Findings& findings
)
{
    if (number && (*number < range.least || *number > range.most)) {
        add(findings,
            "request",
            place,
            fmt::format("{}; {} to {} expected", *number, range.least, range.most));
    }
}

// A move, a pattern, a kind or a thing may be left out.
void check_without(
    std::span<const std::string_view> words, const Catalog& catalog, Findings& findings
)
{
    for (const std::string_view word : words) {
        const bool is_of_moves = std::ranges::any_of(catalog.exercises, [&](const Exercise& one) {
            return one.id == word || one.pattern == word;
        });
        const bool is_thing =
            std::ranges::find(catalog.equipment, word, &Item::id) != catalog.equipment.end();
        if (!is_of_moves && !is_thing && !word_of<Kind>(word)) {
            add(findings,
                "request",
                "/request/without",
                fmt::format("{} is no word of the catalogue", shown_word(word)));
        }
    }
}

} // namespace

void check_request(const AuditedSession& session, Findings& findings)
{
    constexpr Range ages{16, 110};
    constexpr Range sizes{3, 5};
    constexpr Range minutes{1, 240};
    constexpr Range sessions{1, 3};
    const Request& request = session.routine->request;
    const Catalog& catalog = *session.catalog;
    check_words(request.goals, catalog.goals, "/request/goals", findings);
    check_words(request.equipment, catalog.equipment, "/request/equipment", findings);
    check_words(request.cautions, catalog.cautions, "/request/cautions", findings);
    check_words(request.with, catalog.exercises, "/request/with", findings);
    check_words(request.drop, catalog.exercises, "/request/drop", findings);
    check_words(request.keep, catalog.exercises, "/request/keep", findings);
    check_words(request.again, catalog.exercises, "/request/again", findings);
    check_words(request.stale, catalog.exercises, "/request/stale", findings);
    check_number(request.age, ages, "/request/age", findings);
    check_number(request.minutes, minutes, "/request/minutes", findings);
    check_number(request.moves, sizes, "/request/moves", findings);
    check_number(request.stretches, sizes, "/request/stretches", findings);
    check_number(request.sessions, sessions, "/request/sessions", findings);
    check_without(request.without, catalog, findings);
    for (const auto& [words, place] :
         {std::pair{&request.equipment, "/request/equipment"},
          std::pair{&request.cautions, "/request/cautions"},
          std::pair{&request.with, "/request/with"},
          std::pair{&request.without, "/request/without"},
          std::pair{&request.drop, "/request/drop"},
          std::pair{&request.keep, "/request/keep"},
          std::pair{&request.again, "/request/again"},
          std::pair{&request.stale, "/request/stale"}}) {
        if (!is_sorted_once(*words)) {
            add(findings, "request", place, "sorted, each word once, expected");
        }
    }
    if (each_once(request.goals).size() != request.goals.size()) {
        add(findings, "request", "/request/goals", "each goal once expected");
    }
}

void check_short_stretches(const AuditedSession& session, Findings& findings)
{
    if (session.routine->short_stretches && !session.routine->request.minutes) {
        add(findings, "C13", "/short_stretches", "only minutes asked for make stretches short");
    }
}

void check_level(const AuditedSession& session, Findings& findings)
{
    if (session.routine->level != session.level) {
        add(findings,
            "level",
            "/level",
            fmt::format(
                "{}; {} expected after age and cautions",
                text_of(session.routine->level),
                text_of(session.level)
            ));
    }
}

} // namespace upperback
