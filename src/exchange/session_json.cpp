#include "exchange/session_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace upperback {
namespace {

struct AppliedCaution {
    std::string_view caution{};
    std::string_view exercise{};
    std::string_view text{};
};

} // namespace

Json cautions_applied_json(std::span<const Prescription* const> moves)
{
    std::vector<AppliedCaution> applied;
    for (const Prescription* move : moves) {
        for (const Adaptation& adaptation : move->adaptations) {
            applied.push_back({
                .caution = adaptation.caution,
                .exercise = move->exercise->id,
                .text = adaptation.text,
            });
        }
    }
    std::ranges::sort(applied, {}, [](const AppliedCaution& one) {
        return std::tuple{one.caution, one.exercise};
    });
    return list_of(applied, [](const AppliedCaution& one) {
        return object_of({
            {"caution", one.caution},
            {"exercise", one.exercise},
            {"text", one.text},
        });
    });
}

Json narrowed_json(const Narrowed& narrowed)
{
    return object_of({
        {"exercise", narrowed.exercise},
        {"what", narrowed.what},
        {"from", range_json(narrowed.from)},
        {"to", range_json(narrowed.to)},
        {"because", list_of(narrowed.because)},
        {"text", narrowed.text},
    });
}

Json next_json(const NextStep& next)
{
    return object_of({
        {"exercise", next.exercise},
        {"when",
         object_of({
             {"repetitions", next.repetitions == 0 ? Json(nullptr) : Json(next.repetitions)},
             {"sessions", next.sessions},
             {"pain_at_most", next.pain_at_most},
         })},
        {"then", object_of({{"kind", next.kind}, {"to", text_or_null(next.to)}})},
        {"text", next.text},
    });
}

Json advice_line_json(const AdviceLine* line)
{
    return object_of({
        {"id", line->id},
        {"text", line->text},
        {"sources", sorted_list(line->sources)},
    });
}

Json catalog_json(const Catalog& catalog)
{
    return object_of({
        {"version", catalog.version},
        {"fingerprint", fmt::format("{:016x}", catalog.fingerprint)},
        {"overlays", list_of(catalog.overlays)},
        {"changed_rules", sorted_list(catalog.changed_rules)},
    });
}

Json reproduce_json(
    std::string_view command,
    std::uint32_t seed,
    const Catalog& catalog,
    std::string_view program_version
)
{
    return object_of({
        {"command", command},
        {"seed", seed},
        {"version", program_version},
        {"catalog", catalog_json(catalog)},
    });
}

} // namespace upperback
