package imports

import _ "example/order"
