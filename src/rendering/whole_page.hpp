// Document -> one HTML file that needs no other.
#pragma once

#include "model/page_look.hpp"
#include "rendering/document.hpp"
#include "rendering/page_shell.hpp"

#include <string>
#include <variant>
#include <vector>

namespace upperback {

/// What a page is made of beside its document.
struct PageFiles {
    PageFile shell{};
    PageFile style{}; ///< the rules of the pictures are added
    std::string script{};
};

/// The whole file, or what is wrong with shell and style.
std::variant<std::string, std::vector<Problem>>
whole_page(const Document& document, const PageLook& look, const PageFiles& files);

} // namespace upperback
