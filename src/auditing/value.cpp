#include "auditing/value.hpp"

#include "auditing/matching.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace upperback {
namespace {

std::vector<std::string_view> trained_muscles(const AuditedSession& session)
{
    std::vector<std::string_view> muscles;
    for (const AuditedMove& move : moves_of(session, Part::strength)) {
        for (const std::string_view muscle : move.exercise->primary) {
            if (!has_word(muscles, muscle)) {
                muscles.push_back(muscle);
            }
        }
    }
    return muscles;
}

int units_of(
    std::span<const AuditedMove> moves, std::string_view muscle, const SelectionNumbers& numbers
)
{
    int units = 0;
    for (const AuditedMove& move : moves) {
        if (has_word(move.exercise->primary, muscle)) {
            units += numbers.units_primary;
        } else if (has_word(move.exercise->secondary, muscle)) {
            units += numbers.units_secondary;
        }
    }
    return units;
}

std::uint64_t fnv_1a(std::string_view text)
{
    constexpr std::uint64_t offset_basis = 14695981039346656037ULL;
    constexpr std::uint64_t prime = 1099511628211ULL;
    std::uint64_t hash = offset_basis;
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * prime;
    }
    return hash;
}

std::uint64_t split_mix(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31U);
}

} // namespace

bool covers(const Rule& rule, Part part)
{
    return rule.verb == Verb::cover &&
           std::ranges::find(rule.match.part, part) != rule.match.part.end();
}

int covered_value(
    const AuditedSession& session, const Rule& rule, std::span<const AuditedMove> moves
)
{
    const SelectionNumbers& numbers = session.catalog->selection;
    if (numbers.gain.empty()) {
        return 0;
    }
    const bool of_trained = rule.muscles.size() == 1 && rule.muscles.front() == trained;
    const std::vector<std::string_view> muscles =
        of_trained ? trained_muscles(session)
                   : std::vector<std::string_view>{rule.muscles.begin(), rule.muscles.end()};
    int value = 0;
    for (const std::string_view muscle : muscles) {
        const auto units = static_cast<std::size_t>(units_of(moves, muscle, numbers));
        value += rule.points * numbers.gain[std::min(units, numbers.gain.size() - 1)];
    }
    return value;
}

int value_of(const AuditedSession& session, Part part, std::span<const AuditedMove> moves)
{
    int value = 0;
    for (const Rule* rule : session.rules) {
        if (covers(*rule, part)) {
            value += covered_value(session, *rule, moves);
        } else if (rule->verb == Verb::prefer) {
            value += rule->points *
                     static_cast<int>(std::ranges::count_if(moves, [&](const AuditedMove& move) {
                         return matches_move(rule->match, move);
                     }));
        }
    }
    return value;
}

int bonus_of(const AuditedSession& session, std::span<const AuditedMove> moves)
{
    const std::uint64_t seed = session.routine->request.seed;
    const auto choices = static_cast<std::uint64_t>(session.catalog->selection.spread) + 1;
    std::uint64_t bonus = 0;
    for (const AuditedMove& move : moves) {
        bonus += seed == 0 ? 0 : split_mix(seed ^ fnv_1a(move.exercise->id)) % choices;
    }
    return static_cast<int>(bonus);
}

int expected_value(const AuditedSession& session, std::size_t part)
{
    return value_of(session, session.routine->parts[part].part, session.parts[part]);
}

std::string place_of_proof(std::size_t part, std::string_view field)
{
    return fmt::format("/proof/{}{}", part, field);
}

} // namespace upperback
