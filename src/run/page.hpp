// A document as a page, in our shell and style or in those that the options name.
#pragma once

#include "rendering/document.hpp"
#include "run/commands.hpp"

#include <string_view>

namespace upperback {

/// The whole file; what is wrong with shell or style, and nothing else; or, on a terminal, that it
/// is not for one.
Answer page_answer(const Document& document, const Context& context);

/// What a page is made with, as it is in the program: page.html, page.css, page.js. Empty where
/// there is no such file.
std::string_view page_template(std::string_view name);

} // namespace upperback
