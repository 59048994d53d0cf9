package dev.goodword.insights.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where conversations are kept until they end. */
@Repository
class ConversationTable {

	private final JdbcClient database;

	ConversationTable(JdbcClient database) {
		this.database = database;
	}

	/** Adds one; one of a person is open at a time. */
	void add(Conversation one) {
		this.database.sql("""
				insert into insight_conversation (conversation_id, company_id, person_id, leader_id, state, is_open,
				period, above, low_end, high_end, talk_on, opened_at, changed_at, ends_at) values (:id, :company,
				:person, :leader, :state, 1, :period, :above, :low, :high, :talk, :now, :now, :end)""")
			.param("id", Columns.bytes(one.id()))
			.param("company", Columns.bytes(one.parties().company().value()))
			.param("person", Columns.bytes(one.parties().person().value()))
			.param("leader", Columns.bytes(one.parties().leader().value()))
			.param("state", one.state().name())
			.param("period", one.seen().quarter().toString())
			.param("above", one.seen().above())
			.param("low", one.seen().low())
			.param("high", one.seen().high())
			.param("talk", one.talkOn())
			.param("now", Columns.utc(one.changedAt()))
			.param("end", Columns.utc(one.endsAt()))
			.update();
	}

	/** Those about somebody at a company, the newest first. */
	List<Conversation> of(CompanyId company, AccountId person) {
		return this.database.sql("""
				select * from insight_conversation where company_id = :company and person_id = :person
				order by opened_at desc, conversation_id""")
			.param("company", Columns.bytes(company.value()))
			.param("person", Columns.bytes(person.value()))
			.query(ConversationRows::read)
			.list();
	}

	/**
	 * Those that go on, of anybody, and those about somebody whose last step they have
	 * not read; the earliest first.
	 */
	List<Conversation> goingOn(AccountId person) {
		return this.database.sql("""
				select * from insight_conversation where is_open = 1 or (person_id = :person
				and (read_to is null or read_to <> state)) order by talk_on, conversation_id""")
			.param("person", Columns.bytes(person.value()))
			.query(ConversationRows::read)
			.list();
	}

	/** Notes that the person it is about has read it as it is. */
	void read(Conversation one) {
		this.database.sql("""
				update insight_conversation set read_to = :state where conversation_id = :id
				and state = :state""").param("state", one.state().name()).param("id", Columns.bytes(one.id())).update();
	}

	Optional<Conversation> find(UUID id) {
		return this.database.sql("select * from insight_conversation where conversation_id = :id")
			.param("id", Columns.bytes(id))
			.query(ConversationRows::read)
			.optional();
	}

	/** Goes a step on; whether nobody was faster. */
	boolean change(Conversation before, Conversation after) {
		Agreement agreed = after.agreed();
		Figure later = after.later();
		return this.database.sql("""
				update insight_conversation set leader_id = :leader, state = :state, is_open = :open,
				agreed = :agreed, held_on = :held, look_on = :look, own_view = :view, later_period = :period,
				later_above = :above, later_low = :low, later_high = :high, changed_at = :now, ends_at = :end
				where conversation_id = :id and state = :before and changed_at = :changed""")
			.param("leader", Columns.bytes(after.parties().leader().value()))
			.param("state", after.state().name())
			.param("open", after.isOpen() ? 1 : null)
			.param("agreed", (agreed != null) ? agreed.words() : null)
			.param("held", (agreed != null) ? agreed.heldOn() : null)
			.param("look", (agreed != null) ? agreed.lookOn() : null)
			.param("view", after.ownView())
			.param("period", (later != null) ? later.quarter().toString() : null)
			.param("above", (later != null) ? later.above() : null)
			.param("low", (later != null) ? later.low() : null)
			.param("high", (later != null) ? later.high() : null)
			.param("now", Columns.utc(after.changedAt()))
			.param("end", Columns.utc(after.endsAt()))
			.param("id", Columns.bytes(before.id()))
			.param("before", before.state().name())
			.param("changed", Columns.utc(before.changedAt()))
			.update() == 1;
	}

	/** When the next is to be deleted; empty when there is none. */
	Optional<Instant> nextEnd() {
		return this.database.sql("select ends_at from insight_conversation order by ends_at limit 1")
			.query((row, number) -> Columns.instant(row, "ends_at"))
			.optional();
	}

	int removeEnded(Instant now) {
		return this.database.sql("delete from insight_conversation where ends_at <= :now")
			.param("now", Columns.utc(now))
			.update();
	}

}
