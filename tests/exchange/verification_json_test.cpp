#include "exchange/verification_json.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("verification json: nothing wrong")
{
    CHECK(verification_json({}) == R"({
  "schema": "upperback/verification/1",
  "violations": [],
  "warnings": []
}
)");
}

TEST_CASE("verification json: what is wrong and what is only told")
{
    const Verification verification{
        .violations = {{.check = "C16", .place = "/parts", .text = "no row"}},
        .warnings = {{.place = "/author", .text = "no key"}}};
    CHECK(verification_json(verification) == R"({
  "schema": "upperback/verification/1",
  "violations": [
    {
      "check": "C16",
      "place": "/parts",
      "text": "no row"
    }
  ],
  "warnings": [
    {
      "place": "/author",
      "text": "no key"
    }
  ]
}
)");
}

} // namespace upperback
