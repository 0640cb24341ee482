// What was read for one command, option by option: lists, words and numbers out of it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// The values of each option, flags, and operands.
struct Parsed {
    std::map<std::string, std::vector<std::string>, std::less<>> values{};
    std::map<std::string, bool, std::less<>> flags{};
    std::vector<std::string> operands{};

    bool flag(std::string_view name) const
    {
        const auto found = flags.find(name);
        return found != flags.end() && found->second;
    }

    const std::vector<std::string>& all(std::string_view name) const
    {
        static const std::vector<std::string> none;
        const auto found = values.find(name);
        return found == values.end() ? none : found->second;
    }
};

/// Lists may be given in one word with commas or by naming the option again. Throws UsageError
/// where a word is empty.
std::vector<std::string> list_of(const Parsed& parsed, std::string_view name);

/// The one value; throws UsageError where it was given more than once.
std::optional<std::string> word_of_option(const Parsed& parsed, std::string_view name);

/// A whole number in this range, else UsageError.
std::optional<long long>
number_of(const Parsed& parsed, std::string_view name, long long least, long long greatest);
std::optional<int>
small_number(const Parsed& parsed, std::string_view name, int least, int greatest);

/// A whole number whose range is the catalogue's to say; else UsageError.
std::optional<int> unbounded_number(const Parsed& parsed, std::string_view name);

/// The names of all options that were given, some of them twice.
std::vector<std::string_view> given_options(const Parsed& parsed);

} // namespace upperback
