package dev.goodword.surveys;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who had a part in what somebody applied for. A wish names its person and no
 * application, so all of theirs at the company count, and they are looked up whenever
 * somebody asks: nothing that ties a wish to an application is stored.
 */
@Repository
class WishInsiders {

	/** Each application has a record of its person; one address is one person. */
	private static final String APPLICATIONS = Stream
		.of("join job_application a on a.candidate_id = c.candidate_id", """
				join candidate_contact m on m.candidate_id = c.candidate_id and m.type = 'EMAIL'
				join candidate_contact o on o.type = m.type and o.normalised_value = m.normalised_value
				join job_application a on a.candidate_id = o.candidate_id""")
		.map((theirs) -> """
				select c.contact_id, a.application_id, a.position_id from survey_contact c %s
				join job_position p on p.position_id = a.position_id and p.company_id = c.company_id
				where c.company_id in (:companies) and c.done_on is null""".formatted(theirs))
		.collect(Collectors.joining(" union "));

	/** Responsible, on the team, or with a hand in moves, decisions, offers and talks. */
	private static final String PARTS = Stream
		.of(atPosition("owner_id", "job_position"), atPosition("account_id", "hiring_team_member"),
				atPosition("account_id", "position_former_owner"), in("actor_id", "stage_move"),
				in("decided_by", "disposition"), in("requester_id", "decision_request"),
				in("decider_id", "decision_request"), in("answered_by", "decision_request"), inMany("started_by"),
				inMany("asked_by"), inMany("approved_by"), in("drafted_by", "offer"), in("actor_id", "offer_event"),
				in("recorded_by", "interview_fact"), in("actor_id", "interview_event"),
				in("actor_id", "interview_proposal_event"),
				with("account_id", "interview", "interview_participant", "interview_id"),
				with("account_id", "interview_proposal", "interview_invited_by", "proposal_id"))
		.collect(Collectors.joining(" union "));

	private final JdbcClient database;

	WishInsiders(JdbcClient database) {
		this.database = database;
	}

	/** Those of each open wish of these companies, in two queries. */
	Map<ContactId, Set<AccountId>> of(Collection<CompanyId> companies) {
		List<Place> places = places(companies);
		Map<UUID, Set<AccountId>> parts = places.isEmpty() ? Map.of() : parts(places);
		Map<ContactId, Set<AccountId>> inside = new HashMap<>();
		places.forEach((place) -> Stream.of(place.application(), place.position())
			.forEach((id) -> inside.computeIfAbsent(place.wish(), (wish) -> new HashSet<>())
				.addAll(parts.getOrDefault(id, Set.of()))));
		return inside;
	}

	private List<Place> places(Collection<CompanyId> companies) {
		return this.database.sql(APPLICATIONS)
			.param("companies", companies.stream().map((company) -> Columns.bytes(company.value())).toList())
			.query((row, number) -> new Place(new ContactId(Columns.uuid(row, "contact_id")),
					Columns.uuid(row, "application_id"), Columns.uuid(row, "position_id")))
			.list();
	}

	private Map<UUID, Set<AccountId>> parts(List<Place> places) {
		Map<UUID, Set<AccountId>> parts = new HashMap<>();
		this.database.sql(PARTS)
			.param("applications", ids(places.stream().map(Place::application)))
			.param("positions", ids(places.stream().map(Place::position)))
			.query((row) -> {
				parts.computeIfAbsent(Columns.uuid(row, "place"), (place) -> new HashSet<>())
					.add(new AccountId(Columns.uuid(row, "person")));
			});
		return parts;
	}

	private static List<byte[]> ids(Stream<UUID> some) {
		return some.distinct().map(Columns::bytes).toList();
	}

	private static String atPosition(String who, String table) {
		return "select x.position_id as place, x.%s as person from %s x where x.position_id in (:positions)"
			.formatted(who, table);
	}

	private static String in(String who, String table) {
		return ("select x.application_id as place, x.%1$s as person from %2$s x"
				+ " where x.application_id in (:applications) and x.%1$s is not null")
			.formatted(who, table);
	}

	private static String inMany(String who) {
		return with(who, "decision_batch_item", "decision_batch", "batch_id");
	}

	private static String with(String who, String table, String other, String key) {
		return ("select x.application_id as place, y.%1$s as person from %2$s x join %3$s y on y.%4$s = x.%4$s"
				+ " where x.application_id in (:applications) and y.%1$s is not null")
			.formatted(who, table, other, key);
	}

	/** Something the person of a wish applied for. */
	private record Place(ContactId wish, UUID application, UUID position) {
	}

}
