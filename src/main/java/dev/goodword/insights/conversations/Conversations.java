package dev.goodword.insights.conversations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of conversations: the heads of recruiting of the company lead them, the
 * person they are about reads all of them, and for everybody else there are none
 * ({@code experience.md} 3.7).
 */
@Service
@Transactional(readOnly = true)
public class Conversations {

	private final ConversationTable table;

	private final FlaggedFigures figures;

	Conversations(ConversationTable table, FlaggedFigures figures) {
		this.table = table;
		this.figures = figures;
	}

	/** Those about somebody that are kept, the newest first; none for others. */
	public List<Conversation> of(Company company, AccountId person, StaffMember who) {
		boolean may = who.id().equals(person) || mayLead(who, company.id(), person);
		return may ? this.table.of(company.id(), person) : List.of();
	}

	/**
	 * The reason for one in a quarter: their figure if it is flagged, and nothing newer
	 * is published.
	 */
	public Optional<Figure> flagged(Company company, AccountId person, Quarter quarter) {
		return this.figures.flagged(company.id(), person, quarter);
	}

	/** One that who asks may read: about them, or theirs to lead; empty for others. */
	public Optional<Conversation> readable(UUID id, StaffMember who) {
		return this.table.find(id)
			.filter((one) -> one.parties().person().equals(who.id())
					|| mayLead(who, one.parties().company(), one.parties().person()));
	}

	/** Whether one may be ended, by whoever leads it. */
	public static boolean mayEnd(Conversation one, LocalDate today) {
		return ConversationPolicy.toClose(one, today).isEmpty();
	}

	/** Notes that the person they are about has read them as they are. */
	@Transactional
	public void read(List<Conversation> shown) {
		shown.stream().filter((one) -> !one.isRead()).forEach(this.table::read);
	}

	/** Whether who asks may lead conversations with somebody: never about themselves. */
	public static boolean mayLead(StaffMember who, CompanyId company, AccountId person) {
		return !who.id().equals(person)
				&& AccessPolicy.may(who, Permission.SEE_FIGURES, new Scope(company, null, false, Set.of()));
	}

	/**
	 * One that who asks may lead.
	 * @throws UnknownConversation when there is none
	 */
	Conversation led(UUID id, StaffMember who) {
		return this.table.find(id)
			.filter((one) -> mayLead(who, one.parties().company(), one.parties().person()))
			.orElseThrow(UnknownConversation::new);
	}

	/**
	 * One about who asks.
	 * @throws UnknownConversation when there is none
	 */
	Conversation own(UUID id, StaffMember who) {
		return this.table.find(id)
			.filter((one) -> one.parties().person().equals(who.id()))
			.orElseThrow(UnknownConversation::new);
	}

}
