// The pictures of all moves on one page, to look at and to print.
#pragma once

#include "model/catalog.hpp"

#include <string>

namespace upperback {

struct ContactSheet {
    bool mono = false;
    bool muscles = false; ///< in place of each picture the muscles that the move works
};

/// One HTML file that needs no other. Moves stand in catalogue order, what the check of figures
/// finds below each; those without a picture are named at the end.
std::string contact_sheet(const Catalog& catalog, const ContactSheet& sheet);

} // namespace upperback
