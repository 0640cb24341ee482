#include "catalog/reading.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <utility>

namespace upperback {

std::string path_in(std::string_view folder, std::string_view file)
{
    return folder.empty() ? std::string{file} : fmt::format("{}/{}", folder, file);
}

void report(
    std::vector<Problem>& problems, Place place, std::string_view entry, std::string message
)
{
    problems.push_back(
        {.file = std::string{place.file},
         .line = place.line,
         .column = place.column,
         .entry = std::string{entry},
         .message = std::move(message)}
    );
}

std::string
unknown_word(std::string_view thing, std::string_view word, std::span<const std::string_view> known)
{
    constexpr std::size_t few = 12;
    std::string message = fmt::format("unknown {} \"{}\"", thing, word);
    if (const std::string_view meant = nearest(word, known); !meant.empty()) {
        message += fmt::format("; did you mean \"{}\"?", meant);
    } else if (!known.empty() && known.size() <= few) {
        message += fmt::format("; known: {}", joined(known, ", "));
    } else {
        message += fmt::format("; correct it or add it");
    }
    return message;
}

Place missing_in(std::string_view file, Reading& reading)
{
    return {.file = reading.store.keep(std::string_view{path_in(reading.built_in, file)})};
}

std::string_view keep(const YamlNode& node, Reading& reading)
{
    const std::string_view text = reading.store.keep(node.text);
    reading.places.put(text, node.place);
    return text;
}

} // namespace upperback
