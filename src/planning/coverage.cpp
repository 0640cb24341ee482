#include "planning/coverage.hpp"

#include "planning/compose.hpp"
#include "planning/matching.hpp"
#include "planning/shortfall.hpp"
#include "planning/words.hpp"

#include <algorithm>
#include <map>

namespace upperback {
namespace {

/// What somebody has.
struct Kit {
    std::vector<std::string_view> equipment{};
    bool bare = false;
};

// A set of household things alone is what one has anyway, but for the positions it keeps to.
bool adds_nothing(const Item& set, const Catalog& catalog)
{
    return set.positions.empty() && std::ranges::all_of(set.items, [&](std::string_view id) {
               return std::ranges::find(catalog.equipment, id, &Item::id)->household;
           });
}

std::vector<Kit> kits_of(const Catalog& catalog)
{
    std::vector<Kit> kits{{.bare = true}, {}};
    Kit all;
    for (const Item& item : catalog.equipment) {
        const bool is_set = !item.items.empty();
        const bool is_owned = !is_set && !item.always && !item.household;
        if (is_owned || (is_set && !adds_nothing(item, catalog))) {
            kits.push_back({.equipment = {item.id}});
        }
        if (is_owned) {
            all.equipment.push_back(item.id);
        }
    }
    kits.push_back(all);
    return kits;
}

std::vector<std::vector<std::string_view>> caution_sets(const Catalog& catalog, Cautions cautions)
{
    std::vector<std::vector<std::string_view>> sets{{}};
    for (const Caution& caution : catalog.cautions) {
        sets.push_back({caution.id});
    }
    for (auto one = catalog.cautions.begin(); one != catalog.cautions.end(); ++one) {
        for (auto other = one + 1; cautions == Cautions::pairs && other != catalog.cautions.end();
             ++other) {
            sets.push_back({one->id, other->id});
        }
    }
    return sets;
}

// Of two ways in which a move is refused: fewer reasons say more, and of as many a rule or a
// caution says more than a level or a thing that another request has.
bool says_more(const std::vector<Refusal>& one, const std::vector<Refusal>& other)
{
    return one.size() != other.size() ? one.size() < other.size()
                                      : one.front().by > other.front().by;
}

// What the matrix has seen so far.
class Survey {
public:
    explicit Survey(const Catalog& catalog) : catalog_(catalog)
    {
        for (const Exercise& exercise : catalog.exercises) {
            seen_.push_back({.exercise = &exercise});
        }
    }

    void ask(const Request& request)
    {
        const Facts facts = facts_of(request, catalog_);
        const Field field = field_of(facts);
        note_field(field);
        note_requirements(facts, field);
        ++coverage_.requests;
        const auto composition = compose(facts, field, Proving::no);
        if (!composition) {
            coverage_.holes.push_back(
                {.request = request,
                 .command = command_of(request, catalog_),
                 .shortfall = shortfall_of(facts, field)}
            );
            return;
        }
        for (const ChosenPart& part : composition->parts) {
            for (const Candidate* candidate : part.moves) {
                of(*candidate->exercise).chosen = true;
            }
        }
    }

    Coverage coverage() const
    {
        Coverage result = coverage_;
        for (const auto& [id, tightest] : tightest_) {
            result.requirements.push_back(tightest);
            result.requirements.back().command = command_of(tightest.request, catalog_);
        }
        for (const Seen& seen : seen_) {
            if (!seen.open) {
                result.never_open.push_back(
                    {.exercise = seen.exercise,
                     .hindrances = hindrances_of(seen.refusals, catalog_)}
                );
            } else if (!seen.chosen) {
                result.never_chosen.push_back(seen.exercise);
            }
        }
        return result;
    }

private:
    struct Seen {
        const Exercise* exercise = nullptr;
        bool open = false;
        bool chosen = false;
        std::vector<Refusal> refusals{}; ///< the fewest of any request; empty: not yet refused
    };

    const Catalog& catalog_;
    std::vector<Seen> seen_{};
    std::map<std::string_view, Tightest> tightest_{};
    Coverage coverage_{};

    Seen& of(const Exercise& exercise)
    {
        return seen_[static_cast<std::size_t>(&exercise - catalog_.exercises.data())];
    }

    void note_field(const Field& field)
    {
        for (const Eligibility& part : field.parts) {
            for (const Candidate& candidate : part.eligible) {
                of(*candidate.exercise).open = true;
            }
            for (const Refused& refused : part.refused) {
                Seen& seen = of(*refused.exercise);
                if (seen.refusals.empty() || says_more(refused.refusals, seen.refusals)) {
                    seen.refusals = refused.refusals;
                }
            }
        }
    }

    void note_requirements(const Facts& facts, const Field& field)
    {
        for (const Rule* rule : rules_that_hold(facts)) {
            if (rule->verb != Verb::require || !rule->at_least) {
                continue;
            }
            const auto& candidates = field.of(rule->match.part.front()).eligible;
            const auto open = std::ranges::count_if(candidates, [&](const Candidate& candidate) {
                return matches(rule->match, candidate);
            });
            Tightest& tightest = tightest_[rule->id];
            if (tightest.rule == nullptr || open < tightest.open) {
                tightest = {
                    .rule = rule, .open = static_cast<int>(open), .request = *facts.request};
            }
        }
    }
};

// One goal and level with every kit and set of cautions.
void add_requests(
    std::vector<Request>& matrix,
    const Request& plain,
    std::span<const Kit> kits,
    std::span<const std::vector<std::string_view>> sets
)
{
    for (const Kit& kit : kits) {
        for (const auto& set : sets) {
            if (set.empty() || !kit.bare) {
                Request request = plain;
                request.equipment = kit.equipment;
                request.cautions = set;
                request.bare = kit.bare;
                matrix.push_back(std::move(request));
            }
        }
    }
}

} // namespace

std::vector<Request> matrix_of(const Catalog& catalog, Cautions cautions)
{
    const std::vector<Kit> kits = kits_of(catalog);
    const auto sets = caution_sets(catalog, cautions);
    std::vector<Request> matrix;
    for (const Goal& goal : catalog.goals) {
        for (const auto& level : spelling::levels) {
            if (goal.instead.empty()) {
                add_requests(matrix, {.goals = {goal.id}, .level = level.word}, kits, sets);
            }
        }
    }
    return matrix;
}

Coverage coverage_of(
    std::span<const Request> matrix,
    const Catalog& catalog,
    const std::function<void(std::size_t done)>& progress
)
{
    Survey survey{catalog};
    for (std::size_t done = 0; done < matrix.size(); ++done) {
        survey.ask(matrix[done]);
        progress(done + 1);
    }
    return survey.coverage();
}

} // namespace upperback
