package dev.goodword.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to many as rows. */
@Component
class MailingTable {

	private static final String ONE = "select * from mailing where ";

	private final JdbcClient database;

	MailingTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One row of a list.
	 *
	 * @param state null before it was sent
	 * @param because why somebody was left out; null for none
	 */
	record Item(JobApplicationId application, boolean wanted, MailingPerson.@Nullable State state,
			@Nullable String because) {
	}

	void add(MailingId id, PositionId position, AccountId who, List<JobApplicationId> people, Instant now) {
		this.database
			.sql("insert into mailing (mailing_id, position_id, state, started_by, started_at, version)"
					+ " values (:id, :position, 'DRAFT', :who, :now, 0)")
			.param("id", Columns.bytes(id.value()))
			.param("position", Columns.bytes(position.value()))
			.param("who", Columns.bytes(who.value()))
			.param("now", Columns.utc(now))
			.update();
		for (int place = 0; place < people.size(); place++) {
			this.database
				.sql("insert into mailing_item (mailing_id, application_id, place) values (:id, :application, :place)")
				.param("id", Columns.bytes(id.value()))
				.param("application", Columns.bytes(people.get(place).value()))
				.param("place", place)
				.update();
		}
	}

	Optional<Mailing> find(MailingId id) {
		return this.database.sql(ONE + "mailing_id = :id")
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> mailing(row))
			.optional();
	}

	/** What somebody prepares there, and what was sent there since. */
	List<Mailing> underway(PositionId position, AccountId who, Instant since) {
		return this.database
			.sql(ONE + "position_id = :position and started_at >= :since"
					+ " and (state = 'SENT' or (state = 'DRAFT' and started_by = :who)) order by started_at")
			.param("position", Columns.bytes(position.value()))
			.param("who", Columns.bytes(who.value()))
			.param("since", Columns.utc(since))
			.query((row, number) -> mailing(row))
			.list();
	}

	List<Item> items(MailingId id) {
		return this.database.sql(
				"select application_id, wanted, state, left_because from mailing_item where mailing_id = :id order by place")
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> item(row))
			.list();
	}

	/** Takes words in place of those before; false when somebody was quicker. */
	boolean word(MailingId id, int version, Map<LocaleTag, LetterText> words) {
		return this.database
			.sql("update mailing set topic_en = :topicEn, text_en = :textEn, topic_zh = :topicZh, text_zh = :textZh,"
					+ " version = version + 1 where mailing_id = :id and version = :version and state = 'DRAFT'")
			.param("topicEn", topic(words.get(LocaleTag.EN)))
			.param("textEn", text(words.get(LocaleTag.EN)))
			.param("topicZh", topic(words.get(LocaleTag.ZH_HANS)))
			.param("textZh", text(words.get(LocaleTag.ZH_HANS)))
			.param("id", Columns.bytes(id.value()))
			.param("version", version)
			.update() == 1;
	}

	/** Ends the writing; false when somebody was quicker. */
	boolean end(MailingId id, int version, Mailing.State state, Instant now) {
		return this.database
			.sql("update mailing set state = :state, sent_at = :now, version = version + 1"
					+ " where mailing_id = :id and version = :version and state = 'DRAFT'")
			.param("state", state.name())
			.param("now", Columns.utc(now))
			.param("id", Columns.bytes(id.value()))
			.param("version", version)
			.update() == 1;
	}

	/**
	 * Sets aside what speaks against somebody; whoever looked before saw another list.
	 */
	boolean want(MailingId id, JobApplicationId application) {
		boolean known = this.database
			.sql("update mailing_item set wanted = true where mailing_id = :id and application_id = :application")
			.param("id", Columns.bytes(id.value()))
			.param("application", Columns.bytes(application.value()))
			.update() == 1;
		return known && this.database
			.sql("update mailing set version = version + 1 where mailing_id = :id and state = 'DRAFT'")
			.param("id", Columns.bytes(id.value()))
			.update() == 1;
	}

	void settle(MailingId id, JobApplicationId application, MailingPerson.State state, @Nullable String because) {
		this.database
			.sql("update mailing_item set state = :state, left_because = :because"
					+ " where mailing_id = :id and application_id = :application")
			.param("state", state.name())
			.param("because", because)
			.param("id", Columns.bytes(id.value()))
			.param("application", Columns.bytes(application.value()))
			.update();
	}

	private static @Nullable String topic(@Nullable LetterText words) {
		return (words != null) ? words.subject() : null;
	}

	private static @Nullable String text(@Nullable LetterText words) {
		return (words != null) ? words.body() : null;
	}

	private static Item item(ResultSet row) throws SQLException {
		String state = row.getString("state");
		return new Item(new JobApplicationId(Columns.uuid(row, "application_id")), row.getBoolean("wanted"),
				(state != null) ? MailingPerson.State.valueOf(state) : null, row.getString("left_because"));
	}

	private static Mailing mailing(ResultSet row) throws SQLException {
		Map<LocaleTag, LetterText> words = new HashMap<>();
		words(row, "en").ifPresent((text) -> words.put(LocaleTag.EN, text));
		words(row, "zh").ifPresent((text) -> words.put(LocaleTag.ZH_HANS, text));
		return new Mailing(new MailingId(Columns.uuid(row, "mailing_id")),
				new PositionId(Columns.uuid(row, "position_id")), Mailing.State.valueOf(row.getString("state")), words,
				new AccountId(Columns.uuid(row, "started_by")), Columns.instant(row, "started_at"),
				Columns.instantOrNull(row, "sent_at"), row.getInt("version"));
	}

	private static Optional<LetterText> words(ResultSet row, String language) throws SQLException {
		String topic = row.getString("topic_" + language);
		String text = row.getString("text_" + language);
		return (topic != null && text != null) ? Optional.of(new LetterText(topic, text)) : Optional.empty();
	}

}
