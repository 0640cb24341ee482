// What an audit found, for people.
#pragma once

#include "model/verification.hpp"
#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// A line each, `file: /place: check: text`; where nothing is wrong one line that says what was
/// checked.
Document verification_document(const Verification& verification, const std::string& file);

} // namespace upperback
