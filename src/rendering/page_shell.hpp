// The shell of a printed page: HTML with places to fill, ours or a clinic's own.
#pragma once

#include "support/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A file that a page is made of, as messages call it.
struct PageFile {
    std::string name{};
    std::string text{};
};

/// What stands in the place of each placeholder, ready for where the shell has it.
struct ShellValues {
    std::string lang{};
    std::string classes{};
    std::string title{};
    std::string paper{};
    std::string style{};
    std::string content{};
    std::string script{};
};

/// What is wrong with a shell, in the order of its lines: placeholders that are unknown, twice or
/// not closed; at the end those that are missing. `{{script}}` may be missing: then nothing is
/// played.
std::vector<Problem> shell_problems(const PageFile& shell);

/// What is wrong with a style: an end of the element that it stands in.
std::vector<Problem> style_problems(const PageFile& style);

/// The shell with its values, in one pass: braces in a value stay what they are. It needs a shell
/// without problems.
std::string filled_shell(std::string_view shell, const ShellValues& values);

} // namespace upperback
