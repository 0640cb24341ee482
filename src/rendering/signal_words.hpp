// What a paragraph of the stop box is about.
#pragma once

#include <string_view>

namespace upperback {

/// The words in capitals that the text begins with: "SEE A DOCTOR", "PAIN:". Empty where the first
/// word has a small letter.
std::string_view signal_words(std::string_view text);

} // namespace upperback
