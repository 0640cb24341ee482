#include "rendering/web_address.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("web address: works by their identifier and pages, nothing else")
{
    CHECK(web_address("doi:10.1249/MSS.1") == "https://doi.org/10.1249/MSS.1");
    CHECK(web_address("https://example.org/a_b") == "https://example.org/a_b");
    CHECK(web_address("http://example.org") == "http://example.org");
    for (const char* where :
         {"", "Journal, p. 3", "javascript:alert(1)", "data:text/html,x", "https://e.org/> <b>"}) {
        CAPTURE(where);
        CHECK(web_address(where).empty());
    }
}

} // namespace upperback
