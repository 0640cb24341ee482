#include "rendering/exercise_words.hpp"

#include "rendering/names.hpp"

namespace upperback {

std::string needs_words(const Exercise& exercise, const Catalog& catalog)
{
    std::string words;
    for (const Words& way : exercise.needs) {
        words += words.empty() ? "" : ", or ";
        words += names_of(catalog.equipment, way);
    }
    return words;
}

std::string muscle_words(const Exercise& exercise, const Catalog& catalog)
{
    std::string words;
    if (!exercise.primary.empty()) {
        words = "mainly " + names_of(catalog.muscles, exercise.primary);
    }
    if (!exercise.secondary.empty()) {
        words += words.empty() ? "" : "; ";
        words += "also " + names_of(catalog.muscles, exercise.secondary);
    }
    return words;
}

std::string_view position_words(Position position)
{
    switch (position) {
    case Position::standing:
        return "standing";
    case Position::hanging:
        return "hanging";
    case Position::seated:
        return "seated on a chair or bench";
    case Position::floor_seated:
        return "seated on the floor";
    case Position::all_fours:
        return "on all fours";
    case Position::kneeling:
        return "kneeling";
    case Position::plank:
        return "in a plank";
    case Position::prone:
        return "lying face down";
    case Position::side_lying:
        return "lying on the side";
    case Position::supine:
        return "lying on the back";
    }
    return {};
}

std::string plain_words(std::string_view text)
{
    constexpr std::string_view punctuation = ".,;:!?()\"'-";
    std::string result;
    bool is_apart = false;
    for (const char letter : text) {
        if (letter == ' ' || punctuation.find(letter) != std::string_view::npos) {
            is_apart = !result.empty();
            continue;
        }
        result += is_apart ? " " : "";
        result += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        is_apart = false;
    }
    return result;
}

} // namespace upperback
