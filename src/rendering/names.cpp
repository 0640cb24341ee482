#include "rendering/names.hpp"

#include <fmt/format.h>

namespace upperback {
std::string with_article(std::string_view name)
{
    constexpr std::string_view vowels = "aeiou";
    if (name.empty() || name.back() == 's') {
        return std::string{name};
    }
    const bool vowel = vowels.find(name.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", name);
}

std::string_view part_name(Part part)
{
    switch (part) {
    case Part::warmup:
        return "Warm up";
    case Part::strength:
        return "Strengthen";
    case Part::stretch:
        break;
    }
    return "Stretch";
}

std::string counted(int count, std::string_view one)
{
    return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

} // namespace upperback
