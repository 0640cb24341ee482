// What stands in a session: its parts, their sizes, and moves that go together.
#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::array order_of_parts{Part::warmup, Part::strength, Part::stretch};
constexpr Range strength_size{3, 5};
constexpr Range stretch_size{3, 5};

const Counts& counts_of(const AuditedSession& session)
{
    const auto& rows = session.catalog->doses.counts;
    const auto of_goal =
        std::ranges::find(rows, session.routine->request.goals.front(), &Counts::id);
    if (of_goal != rows.end()) {
        return *of_goal;
    }
    const auto of_level = std::ranges::find(rows, text_of(session.level), &Counts::id);
    static constexpr Counts standard{};
    return of_level == rows.end() ? standard : *of_level;
}

struct WantedSize {
    int usual = 0;
    std::optional<int> named{};
    Range allowed{};
};

WantedSize wanted_size(const AuditedSession& session, Part part)
{
    const Counts& counts = counts_of(session);
    const Request& request = session.routine->request;
    switch (part) {
    case Part::warmup:
        return {
            .usual = counts.warmup,
            .named = counts.warmup,
            .allowed = {counts.warmup, counts.warmup}};
    case Part::strength:
        return {.usual = counts.moves, .named = request.moves, .allowed = strength_size};
    case Part::stretch:
        break;
    }
    return {.usual = counts.stretches, .named = request.stretches, .allowed = stretch_size};
}

std::string moves_in_words(int count)
{
    return count == 1 ? "1 move" : fmt::format("{} moves", count);
}

std::string range_in_words(const Range& range)
{
    return range.least == range.most ? fmt::format("{}", range.least)
                                     : fmt::format("{} to {}", range.least, range.most);
}

// Another size than the usual one is a fact that the reader is told, or what --minutes asks for.
bool may_differ(const AuditedSession& session, int size, int usual)
{
    return !session.routine->notes.empty() ||
           (size < usual && session.routine->request.minutes.has_value());
}

bool is_reached(
    std::string_view from, std::string_view to, Rung Exercise::*next, const Catalog& catalog
)
{
    constexpr int longest_ladder = 16;
    const Exercise* rung = exercise_of(catalog, from);
    for (int step = 0; rung != nullptr && step < longest_ladder; ++step) {
        const std::string_view id = (rung->*next).id;
        if (id.empty() || id == to) {
            return id == to;
        }
        rung = exercise_of(catalog, id);
    }
    return false;
}

bool share_a_ladder(std::string_view one, std::string_view other, const Catalog& catalog)
{
    return is_reached(one, other, &Exercise::harder, catalog) ||
           is_reached(one, other, &Exercise::easier, catalog) ||
           is_reached(other, one, &Exercise::harder, catalog) ||
           is_reached(other, one, &Exercise::easier, catalog);
}

} // namespace

void check_part_order(const AuditedSession& session, Findings& findings)
{
    const auto& parts = session.routine->parts;
    const bool in_order = std::ranges::equal(parts, order_of_parts, {}, &RoutinePart::part);
    if (in_order) {
        return;
    }
    const bool begins_well = !parts.empty() && parts.front().part == Part::warmup;
    findings.push_back(
        {.check = begins_well ? "C14" : "C15",
         .place = "/parts",
         .text = "warmup, strength, stretch, each once and in this order, expected"}
    );
}

void check_size(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const int size = static_cast<int>(session.parts[part].size());
    const WantedSize wanted = wanted_size(session, session.routine->parts[part].part);
    const auto add = [&](std::string_view check, std::string text) {
        findings.push_back(
            {.check = std::string{check},
             .place = place_of_part(part, "/exercises"),
             .text = std::move(text)}
        );
    };
    if (size < wanted.allowed.least || size > wanted.allowed.most) {
        add("C16",
            fmt::format("{}; {} expected", moves_in_words(size), range_in_words(wanted.allowed)));
    } else if (wanted.named && size != *wanted.named) {
        add("size", fmt::format("{}; {} were asked for", moves_in_words(size), *wanted.named));
    } else if (!wanted.named && size != wanted.usual && !may_differ(session, size, wanted.usual)) {
        add("size",
            fmt::format("{} moves; {} are usual, and no note says why", size, wanted.usual));
    }
}

void check_membership(const AuditedSession& session, std::size_t part, Findings& findings)
{
    for (const AuditedMove& move : session.parts[part]) {
        const std::string_view id = move.exercise->id;
        if (move.exercise->part != session.routine->parts[part].part) {
            findings.push_back(
                {.check = "part",
                 .place = place_of(move),
                 .text = fmt::format("{} is a move of the {}", id, text_of(move.exercise->part))}
            );
        }
        if (exercise_of(*session.catalog, id) != move.exercise) {
            findings.push_back(
                {.check = "exercise",
                 .place = place_of(move),
                 .text = fmt::format("{} is no exercise of the catalogue", id)}
            );
        }
        const bool repeated =
            std::ranges::any_of(session.parts[part], [&](const AuditedMove& other) {
                return other.place < move.place && other.exercise->id == id;
            });
        if (repeated) {
            findings.push_back(
                {.check = "repeated", .place = place_of(move), .text = fmt::format("{} again", id)}
            );
        }
    }
}

void check_ladders(const AuditedSession& session, std::size_t part, Findings& findings)
{
    const auto& moves = session.parts[part];
    for (std::size_t one = 0; one < moves.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const std::string_view id = moves[one].exercise->id;
            const std::string_view earlier = moves[other].exercise->id;
            if (id != earlier && share_a_ladder(id, earlier, *session.catalog)) {
                findings.push_back(
                    {.check = "ladder",
                     .place = place_of(moves[one]),
                     .text = fmt::format("{} and {} are rungs of one ladder", earlier, id)}
                );
            }
        }
    }
}

} // namespace upperback
