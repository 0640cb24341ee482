// What the rules and the request require to be there.
#include "auditing/checks.hpp"
#include "auditing/matching.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

// The rules that carry a law of the guide, whatever an overlay makes of them.
struct LawOfRule {
    std::string_view rule{};
    std::string_view check{};
};

constexpr std::array laws_of_rules{
    LawOfRule{"one-posture-move", "C16"},
    LawOfRule{"one-row", "C16"},
    LawOfRule{"pulse-raiser", "C15"},
};

std::string_view check_of(const Rule& rule)
{
    const auto law = std::ranges::find(laws_of_rules, rule.id, &LawOfRule::rule);
    return law == laws_of_rules.end() ? rule.id : law->check;
}

std::string place_of_rule(const Rule& rule, const AuditedSession& session)
{
    const auto& parts = session.routine->parts;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (rule.match.part.size() == 1 && parts[part].part == rule.match.part.front()) {
            return place_of_part(part, "/exercises");
        }
    }
    return "/parts";
}

void check_count(
    const Rule& rule,
    int count,
    const AuditedSession& session,
    std::string_view of,
    Findings& findings
)
{
    if (count >= rule.at_least.value_or(count) && count <= rule.at_most.value_or(count)) {
        return;
    }
    findings.push_back(
        {.check = std::string{check_of(rule)},
         .place = place_of_rule(rule, session),
         .text = fmt::format(
             "{}{} match; rule {} asks for {}",
             count,
             of,
             rule.id,
             rule.at_least.value_or(count) > count ? fmt::format("{} at least", *rule.at_least)
                                                   : fmt::format("{} at most", *rule.at_most)
         )}
    );
}

std::vector<const AuditedMove*> matching_moves(const Rule& rule, const AuditedSession& session)
{
    std::vector<const AuditedMove*> matching;
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            if (matches_move(rule.match, move)) {
                matching.push_back(&move);
            }
        }
    }
    return matching;
}

void check_each_pattern(
    const Rule& rule,
    std::span<const AuditedMove* const> matching,
    const AuditedSession& session,
    Findings& findings
)
{
    std::vector<std::string_view> patterns;
    for (const AuditedMove* move : matching) {
        const std::string_view pattern = move->exercise->pattern;
        if (!has_word(patterns, pattern)) {
            patterns.push_back(pattern);
            const auto count = std::ranges::count_if(matching, [&](const AuditedMove* other) {
                return other->exercise->pattern == pattern;
            });
            check_count(
                rule, static_cast<int>(count), session, fmt::format(" of {}", pattern), findings
            );
        }
    }
}

} // namespace

void check_required_moves(const AuditedSession& session, Findings& findings)
{
    for (const Rule* rule : session.rules) {
        if (rule->verb != Verb::require) {
            continue;
        }
        const auto matching = matching_moves(*rule, session);
        if (rule->each_pattern) {
            check_each_pattern(*rule, matching, session, findings);
        } else {
            check_count(*rule, static_cast<int>(matching.size()), session, {}, findings);
        }
    }
}

void check_named_moves(const AuditedSession& session, Findings& findings)
{
    for (const std::string_view id : session.routine->request.with) {
        const bool is_there = std::ranges::any_of(session.parts, [&](const auto& moves) {
            return std::ranges::any_of(moves, [&](const AuditedMove& move) {
                return move.exercise->id == id;
            });
        });
        if (!is_there) {
            findings.push_back(
                {.check = "with",
                 .place = "/parts",
                 .text = fmt::format("{} was asked for", shown_word(id))}
            );
        }
    }
}

} // namespace upperback
