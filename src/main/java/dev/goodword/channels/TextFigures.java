package dev.goodword.channels;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of texts: counted before one leaves, and for those who look at it. */
@Component
class TextFigures {

	private final JdbcClient database;

	TextFigures(JdbcClient database) {
		this.database = database;
	}

	/** Those about an application, newest first. */
	List<TextLine> of(JobApplicationId application) {
		return this.database.sql("""
				select reason, state, coalesce(handed_at, created_at) as said_at from text_note
				where application_id = :id and state <> 'NEEDLESS' order by created_at desc""")
			.param("id", Columns.bytes(application.value()))
			.query((row, number) -> new TextLine(TextReason.valueOf(row.getString("reason")),
					outcome(row.getString("state")), Columns.instant(row, "said_at")))
			.list();
	}

	Map<Delivered.Kind, Long> countSince(Instant since) {
		Map<Delivered.Kind, Long> counts = new EnumMap<>(Delivered.Kind.class);
		this.database.sql("select state, count(*) as texts from text_note where handed_at > :since group by state")
			.param("since", Columns.utc(since))
			.query((row, number) -> Map.entry(row.getString("state"), row.getLong("texts")))
			.list()
			.forEach((entry) -> {
				Delivered.Kind kind = outcome(entry.getKey());
				if (kind != null) {
					counts.put(kind, entry.getValue());
				}
			});
		return counts;
	}

	/** How many were handed over since. */
	int handedSince(Instant since) {
		return this.database.sql("select count(*) from text_note where handed_at > :since")
			.param("since", Columns.utc(since))
			.query(Integer.class)
			.single();
	}

	/** How many this person was given since, or may have been. */
	int handedSince(CandidateId candidate, Instant since) {
		return this.database.sql("""
				select count(*) from text_note where candidate_id = :id and handed_at >= :since
				and state in ('HANDED', 'ACCEPTED', 'UNCERTAIN')""")
			.param("id", Columns.bytes(candidate.value()))
			.param("since", Columns.utc(since))
			.query(Integer.class)
			.single();
	}

	/** How many wait that are still worth sending. */
	int waiting(Instant now) {
		return this.database.sql("select count(*) from text_note where state = 'QUEUED' and expires_at > :now")
			.param("now", Columns.utc(now))
			.query(Integer.class)
			.single();
	}

	private static Delivered.@Nullable Kind outcome(String state) {
		return switch (state) {
			case "ACCEPTED", "FAILED", "UNCERTAIN" -> Delivered.Kind.valueOf(state);
			default -> null;
		};
	}

}
