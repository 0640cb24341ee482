#include "rendering/web_address.hpp"

#include <fmt/format.h>

namespace upperback {

std::string web_address(std::string_view where)
{
    constexpr std::string_view doi = "doi:";
    std::string address = where.starts_with(doi)
                              ? fmt::format("https://doi.org/{}", where.substr(doi.size()))
                              : std::string{where};
    const bool is_web = address.starts_with("https://") || address.starts_with("http://");
    const bool is_clean = address.find_first_of(" <>\\\t\r\n") == std::string::npos;
    return is_web && is_clean ? address : std::string{};
}

} // namespace upperback
