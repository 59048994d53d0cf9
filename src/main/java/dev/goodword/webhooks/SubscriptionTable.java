package dev.goodword.webhooks;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.outbound.OutboundUrl;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subscriptions as rows. Addresses hold secrets too, so they lie sealed as these. */
@Component
class SubscriptionTable {

	private static final String ALL = "select * from webhook_subscription";

	private final JdbcClient database;

	private final Vault vault;

	SubscriptionTable(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	/**
	 * Who wants to hear of something.
	 *
	 * @param id the subscription
	 * @param owner who answers for it
	 * @param types of what
	 */
	record Interest(SubscriptionId id, AccountId owner, Set<EventType> types) {
	}

	/** Those that are told of such things now. */
	List<Interest> interestedIn(EventType type) {
		return this.database.sql("""
				select webhook_subscription_id, owner_id, event_types from webhook_subscription
				where state = 'ACTIVE'""")
			.query((row, number) -> new Interest(id(row), owner(row), types(row)))
			.list()
			.stream()
			.filter((interest) -> interest.types().contains(type))
			.toList();
	}

	/** Who answers for those that are told now. */
	Set<AccountId> owners() {
		return Set.copyOf(this.database.sql("select distinct owner_id from webhook_subscription where state = 'ACTIVE'")
			.query((row, number) -> owner(row))
			.list());
	}

	/** All, the oldest first. */
	List<Subscription> all() {
		return this.database.sql(ALL + " order by created_at, webhook_subscription_id")
			.query((row, number) -> read(row))
			.list();
	}

	/** The one. */
	Optional<Subscription> find(SubscriptionId id) {
		return one(ALL + " where webhook_subscription_id = :id", id);
	}

	/** The one, held until the running transaction ends. */
	Optional<Subscription> lock(SubscriptionId id) {
		return one(ALL + " where webhook_subscription_id = :id for update", id);
	}

	private Optional<Subscription> one(String sql, SubscriptionId id) {
		return this.database.sql(sql)
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> read(row))
			.optional();
	}

	void add(Subscription made, byte[] secret) {
		wished("""
				insert into webhook_subscription (webhook_subscription_id, owner_id, name, host, url, event_types,
				personal, state, secret, created_at)
				values (:id, :owner, :name, :host, :url, :types, :personal, :state, :secret, :now)""", made)
			.param("secret", this.vault.seal(secret, made.id().seal()))
			.param("now", Columns.utc(made.createdAt()))
			.update();
	}

	/** Another wish, another owner, another state, and a health that begins anew. */
	void change(Subscription changed) {
		wished("""
				update webhook_subscription set owner_id = :owner, name = :name, host = :host, url = :url,
				event_types = :types, personal = :personal, state = :state where webhook_subscription_id = :id""",
				changed)
			.update();
		note(changed.id(), changed.health());
	}

	private JdbcClient.StatementSpec wished(String sql, Subscription all) {
		Subscription.Wish wish = all.wish();
		return this.database.sql(sql)
			.param("id", Columns.bytes(all.id().value()))
			.param("owner", Columns.bytes(all.owner().value()))
			.param("name", wish.name())
			.param("host", wish.url().host())
			.param("url", this.vault.seal(wish.url().text().getBytes(StandardCharsets.UTF_8), all.id().seal()))
			.param("types", wish.types().stream().map(EventType::code).sorted().collect(Collectors.joining(",")))
			.param("personal", wish.personal())
			.param("state", all.state().name());
	}

	/** Those of this person that are told now. */
	List<SubscriptionId> activeOf(AccountId owner) {
		return this.database.sql("""
				select webhook_subscription_id from webhook_subscription
				where owner_id = :owner and state = 'ACTIVE'""")
			.param("owner", Columns.bytes(owner.value()))
			.query((row, number) -> id(row))
			.list();
	}

	/** Another state, when it is told at present. */
	boolean stop(SubscriptionId id, SubscriptionState state) {
		return this.database.sql("""
				update webhook_subscription set state = :state
				where webhook_subscription_id = :id and state = 'ACTIVE'""")
			.param("id", Columns.bytes(id.value()))
			.param("state", state.name())
			.update() == 1;
	}

	void note(SubscriptionId id, Subscription.Health health) {
		this.database.sql("""
				update webhook_subscription set failing_since = :since, failures = :failures, rest_until = :rest
				where webhook_subscription_id = :id""")
			.param("id", Columns.bytes(id.value()))
			.param("since", utcOrNull(health.failingSince()))
			.param("failures", health.failures())
			.param("rest", utcOrNull(health.restUntil()))
			.update();
	}

	void remove(SubscriptionId id) {
		this.database.sql("delete from webhook_subscription where webhook_subscription_id = :id")
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	/** How many stopped although nobody of ours wanted it. */
	int inTrouble() {
		return this.database.sql("""
				select count(*) from webhook_subscription where state in ('FAILING', 'GONE', 'OWNER_LEFT')""")
			.query(Integer.class)
			.single();
	}

	private Subscription read(ResultSet row) throws SQLException {
		SubscriptionId id = id(row);
		String url = new String(open(row.getBytes("url"), id), StandardCharsets.UTF_8);
		return new Subscription(id, owner(row),
				new Subscription.Wish(row.getString("name"), OutboundUrl.of(url), types(row),
						row.getBoolean("personal")),
				SubscriptionState.valueOf(row.getString("state")),
				new Subscription.Health(Columns.instantOrNull(row, "failing_since"), row.getInt("failures"),
						Columns.instantOrNull(row, "rest_until")),
				Columns.instant(row, "created_at"));
	}

	private static SubscriptionId id(ResultSet row) throws SQLException {
		return new SubscriptionId(Columns.uuid(row, "webhook_subscription_id"));
	}

	private static AccountId owner(ResultSet row) throws SQLException {
		UUID owner = Columns.uuid(row, "owner_id");
		return new AccountId(owner);
	}

	private static Set<EventType> types(ResultSet row) throws SQLException {
		return Arrays.stream(row.getString("event_types").split(","))
			.flatMap((code) -> EventType.coded(code).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
	}

	private byte[] open(byte[] sealed, SubscriptionId id) {
		return this.vault.open(sealed, id.seal());
	}

	private static @Nullable Object utcOrNull(@Nullable Instant at) {
		return (at != null) ? Columns.utc(at) : null;
	}

}
