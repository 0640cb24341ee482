#include "rendering/rival_words.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

#include <vector>

namespace upperback {
namespace {

// The names of all but one, as "a, b and c".
std::string
others(std::span<const std::string_view> ids, std::string_view but, const Catalog& catalog)
{
    std::vector<std::string> names;
    for (const std::string_view id : ids) {
        if (id != but) {
            names.push_back(uncapitalized(name_of(catalog.exercises, id)));
        }
    }
    return listed(std::vector<std::string_view>{names.begin(), names.end()});
}

} // namespace

std::string_view reason_label(const Reason& reason)
{
    return reason.points.value_or(0) < 0 ? "Against" : "Why";
}

std::string reason_words(const Reason& reason)
{
    const std::string weight =
        reason.points ? fmt::format("{:+}", *reason.points) : std::string{"required"};
    return fmt::format("{} ({}, rule {})", reason.rule->because, weight, reason.rule->id);
}

std::string beats_words(const Rival& rival, std::string_view move, const Catalog& catalog)
{
    if (!rival.points_less) {
        return "no set is possible without it";
    }
    std::string words = others(rival.in, {}, catalog);
    if (rival.out.size() > 1) {
        words += fmt::format(", for it and {}", others(rival.out, move, catalog));
    }
    return *rival.points_less == 0
               ? fmt::format("{}, with as many points; the first in catalogue order wins", words)
               : fmt::format("{}, by {}", words, counted(*rival.points_less, "point"));
}

std::string replaces_words(const Rival& rival, std::string_view move, const Catalog& catalog)
{
    std::string words = others(rival.out, {}, catalog);
    if (rival.in.size() > 1) {
        words += fmt::format(", together with {}", others(rival.in, move, catalog));
    }
    return words;
}

} // namespace upperback
