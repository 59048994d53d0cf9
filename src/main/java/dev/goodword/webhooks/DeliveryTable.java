package dev.goodword.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deliveries as rows: what waits, who makes it at this moment, and how it went. */
@Component
class DeliveryTable {

	private static final Logger log = LoggerFactory.getLogger(DeliveryTable.class);

	private static final String WAITS = " state = 'WAITING' and next_at <= :now"
			+ " and (lease_until is null or lease_until <= :now)";

	private final JdbcClient database;

	DeliveryTable(JdbcClient database) {
		this.database = database;
	}

	/** Stores it, unless its subscription was taken away meanwhile. */
	void add(Delivery made) {
		try {
			insert(made);
		}
		catch (DataIntegrityViolationException ex) {
			log.info("Delivery {} is for nobody any more", made.id());
		}
	}

	private void insert(Delivery made) {
		Delivery.Event event = made.event();
		JobApplicationId application = event.application();
		this.database.sql("""
				insert into webhook_delivery (webhook_delivery_id, webhook_subscription_id, event_type,
				application_id, body, happened_at, state, begun_at, next_at)
				values (:id, :subscription, :type, :application, :body, :at, :state, :begun, :next)""")
			.param("id", Columns.bytes(made.id()))
			.param("subscription", Columns.bytes(made.subscription().value()))
			.param("type", event.type().code())
			.param("application", (application != null) ? Columns.bytes(application.value()) : null)
			.param("body", event.data())
			.param("at", Columns.utc(event.at()))
			.param("state", made.state().name())
			.param("begun", Columns.utc(made.begunAt()))
			.param("next", Columns.utc(made.nextAt()))
			.update();
	}

	/** The subscriptions that have something to be told and are not left alone. */
	List<SubscriptionId> due(Instant now) {
		return this.database
			.sql("select webhook_subscription_id from webhook_subscription s where s.state = 'ACTIVE'"
					+ " and (s.rest_until is null or s.rest_until <= :now) and exists (select 1 from webhook_delivery d"
					+ " where d.webhook_subscription_id = s.webhook_subscription_id and" + WAITS + ")")
			.param("now", Columns.utc(now))
			.query((row, number) -> new SubscriptionId(Columns.uuid(row, "webhook_subscription_id")))
			.list();
	}

	/** When the next one is; empty when nothing waits. */
	Optional<Instant> nextDue() {
		return Optional.ofNullable(this.database.sql("""
				select min(case when s.rest_until > d.next_at then s.rest_until else d.next_at end) as due
				from webhook_subscription s
				join webhook_delivery d on d.webhook_subscription_id = s.webhook_subscription_id
				where s.state = 'ACTIVE' and d.state = 'WAITING'""")
			.query((row, number) -> Columns.instantOrNull(row, "due"))
			.list()
			.get(0));
	}

	/** What one subscription is to be told, the oldest first. */
	List<Delivery> due(SubscriptionId id, Instant now, int limit) {
		return this.database
			.sql("select * from webhook_delivery where webhook_subscription_id = :id and" + WAITS
					+ " order by next_at limit :limit")
			.param("id", Columns.bytes(id.value()))
			.param("now", Columns.utc(now))
			.param("limit", limit)
			.query((row, number) -> read(row))
			.list();
	}

	/** Takes one, unless another node was faster. */
	boolean claim(UUID id, UUID lease, Instant now, Instant until) {
		return this.database.sql("""
				update webhook_delivery set lease = :lease, lease_until = :until, tries = tries + 1, tried_at = :now,
				result = null where webhook_delivery_id = :id and""" + WAITS)
			.param("id", Columns.bytes(id))
			.param("lease", Columns.bytes(lease))
			.param("now", Columns.utc(now))
			.param("until", Columns.utc(until))
			.update() == 1;
	}

	/** Notes how it went, unless somebody else makes it by now. */
	boolean settle(UUID id, UUID lease, DeliveryState state, Instant nextAt, String result) {
		return this.database.sql("""
				update webhook_delivery set state = :state, next_at = :next, result = :result, lease = null,
				lease_until = null where webhook_delivery_id = :id and lease = :lease""")
			.param("id", Columns.bytes(id))
			.param("lease", Columns.bytes(lease))
			.param("state", state.name())
			.param("next", Columns.utc(nextAt))
			.param("result", result)
			.update() == 1;
	}

	/** How many were tried since a moment and are not taken. */
	int untaken(SubscriptionId subscription, Instant since) {
		return this.database.sql("""
				select count(*) from webhook_delivery where webhook_subscription_id = :subscription
				and tries > 0 and (state = 'WAITING' or (state = 'FAILED' and begun_at >= :since))""")
			.param("subscription", Columns.bytes(subscription.value()))
			.param("since", Columns.utc(since))
			.query(Integer.class)
			.single();
	}

	/** Has a settled one made again, under the same name. */
	boolean again(SubscriptionId subscription, UUID id, Instant now) {
		return this.database.sql("""
				update webhook_delivery set state = 'WAITING', begun_at = :now, next_at = :now, tries = 0
				where webhook_delivery_id = :id and webhook_subscription_id = :subscription
				and state in ('DELIVERED', 'FAILED')""")
			.param("id", Columns.bytes(id))
			.param("subscription", Columns.bytes(subscription.value()))
			.param("now", Columns.utc(now))
			.update() == 1;
	}

	/** The latest of a subscription. */
	List<Delivery> log(SubscriptionId id, int limit) {
		return this.database.sql("""
				select * from webhook_delivery where webhook_subscription_id = :id
				order by begun_at desc, webhook_delivery_id desc limit :limit""")
			.param("id", Columns.bytes(id.value()))
			.param("limit", limit)
			.query((row, number) -> read(row))
			.list();
	}

	/** Forgets what was settled and is older than that. */
	int forget(Instant before) {
		return this.database.sql("""
				delete from webhook_delivery where state in ('DELIVERED', 'FAILED') and begun_at < :before""")
			.param("before", Columns.utc(before))
			.update();
	}

	/** Removes some of a subscription, so many at most; how many it removed. */
	int remove(SubscriptionId id, int most) {
		List<UUID> some = this.database
			.sql("select webhook_delivery_id from webhook_delivery where webhook_subscription_id = :id limit :most")
			.param("id", Columns.bytes(id.value()))
			.param("most", most)
			.query((row, number) -> Columns.uuid(row, "webhook_delivery_id"))
			.list();
		if (!some.isEmpty()) {
			this.database.sql("delete from webhook_delivery where webhook_delivery_id in (:ids)")
				.param("ids", some.stream().map(Columns::bytes).toList())
				.update();
		}
		return some.size();
	}

	private static Delivery read(ResultSet row) throws SQLException {
		byte[] application = row.getBytes("application_id");
		Instant tried = Columns.instantOrNull(row, "tried_at");
		return new Delivery(Columns.uuid(row, "webhook_delivery_id"),
				new SubscriptionId(Columns.uuid(row, "webhook_subscription_id")),
				new Delivery.Event(EventType.coded(row.getString("event_type")).orElseThrow(), id(application),
						row.getString("body"), Columns.instant(row, "happened_at")),
				DeliveryState.valueOf(row.getString("state")), Columns.instant(row, "begun_at"),
				Columns.instant(row, "next_at"), row.getInt("tries"),
				(tried != null) ? new Delivery.Try(tried, row.getString("result")) : null);
	}

	private static @Nullable JobApplicationId id(byte @Nullable [] column) {
		return (column != null) ? new JobApplicationId(Columns.uuid(column)) : null;
	}

}
