# shellcheck shell=bash
# #region shown
rabbitmqctl set_policy --apply-to quorum_queues orders-dlx '^orders$' \
  '{"dead-letter-exchange":"orders.dlx",
    "dead-letter-routing-key":"orders.dead",
    "dead-letter-strategy":"at-least-once",
    "overflow":"reject-publish", "delivery-limit":5}'
# #endregion shown
