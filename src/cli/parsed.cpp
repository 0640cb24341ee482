#include "cli/parsed.hpp"

#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <limits>

namespace upperback {

std::vector<std::string> list_of(const Parsed& parsed, std::string_view name)
{
    std::vector<std::string> words;
    for (const std::string& value : parsed.all(name)) {
        for (const std::string& word : split(value, ',')) {
            if (word.empty()) {
                throw UsageError(
                    fmt::format("{}: an empty word; name one or leave the option out", name)
                );
            }
            words.push_back(word);
        }
    }
    return words;
}

std::optional<std::string> word_of_option(const Parsed& parsed, std::string_view name)
{
    const auto& values = parsed.all(name);
    if (values.size() > 1) {
        throw UsageError(fmt::format("{}: given {} times; once is enough", name, values.size()));
    }
    return values.empty() ? std::nullopt : std::optional{values.front()};
}

std::optional<long long>
number_of(const Parsed& parsed, std::string_view name, long long least, long long greatest)
{
    const auto word = word_of_option(parsed, name);
    if (!word) {
        return std::nullopt;
    }
    const long long number = whole_number(*word, std::numeric_limits<long long>::max());
    if (number < 0) {
        throw UsageError(fmt::format(
            "{}: {} is no whole number; {} to {}", name, shown_word(*word), least, greatest
        ));
    }
    if (number < least || number > greatest) {
        throw UsageError(
            fmt::format("{}: {} is out of range; {} to {}", name, *word, least, greatest)
        );
    }
    return number;
}

std::optional<int>
small_number(const Parsed& parsed, std::string_view name, int least, int greatest)
{
    const auto number = number_of(parsed, name, least, greatest);
    return number ? std::optional{static_cast<int>(*number)} : std::nullopt;
}

std::optional<int> unbounded_number(const Parsed& parsed, std::string_view name)
{
    // Nothing that is counted here has so many digits.
    constexpr long long greatest = 999'999;
    const auto word = word_of_option(parsed, name);
    if (!word) {
        return std::nullopt;
    }
    const long long number = whole_number(*word, std::numeric_limits<long long>::max());
    if (number < 0) {
        throw UsageError(fmt::format(
            "{}: {} is no whole number; write it in digits, as 6", name, shown_word(*word)
        ));
    }
    if (number > greatest) {
        throw UsageError(
            fmt::format("{}: {} is far too great; upperback help plan says how many", name, *word)
        );
    }
    return static_cast<int>(number);
}

std::vector<std::string_view> given_options(const Parsed& parsed)
{
    std::vector<std::string_view> given;
    for (const OptionRow& option : option_rows()) {
        if (!parsed.all(option.name).empty() || parsed.flag(option.name)) {
            given.push_back(option.name);
        }
    }
    return given;
}

} // namespace upperback
