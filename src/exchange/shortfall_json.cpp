#include "exchange/shortfall_json.hpp"

#include "exchange/request_json.hpp"
#include "exchange/shortfall_body.hpp"

namespace upperback {

std::string shortfall_json(const Shortfall& shortfall, const Request& request)
{
    Json document = object_of({
        {"schema", "upperback/shortfall/1"},
        {"request", request_json(request)},
    });
    document.update(shortfall_body(shortfall));
    return document_text(document);
}

} // namespace upperback
