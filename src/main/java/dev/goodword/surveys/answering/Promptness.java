package dev.goodword.surveys.answering;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How those who answered before and after the reminder rated, added up while answers are
 * released. No answer knows to which of the two it belongs: in a batch of five that could
 * tell whose it is. The sums are sealed until the quarter is final, and change no more
 * from then on.
 */
@Repository
public class Promptness {

	private static final String CONTEXT = "survey_promptness";

	private static final int NUMBERS = 6;

	private static final Sides NOBODY = new Sides(new NetScore(0, 0, 0), new NetScore(0, 0, 0));

	private final JdbcClient database;

	private final Vault vault;

	Promptness(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	/** Adds a batch that was just released, as far as it is scored. */
	void add(Place place, List<Content> batch, Instant now) {
		Sides added = new Sides(rated(batch, true), rated(batch, false));
		if (!place.touchpoint().isHeadline() || added.equals(NOBODY)
				|| !now.isBefore(ReleasePolicy.frozenAt(place.quarter()))) {
			return;
		}
		Optional<Sides> known = lock(place);
		if (known.isEmpty() && insert(place, added)) {
			return;
		}
		Sides before = known.or(() -> lock(place)).orElse(NOBODY);
		of("update survey_promptness set sealed = :sealed where company_id = :company and period = :period",
				place.company(), place.quarter())
			.param("sealed", seal(before.and(added)))
			.update();
	}

	/**
	 * Those who answered after the reminder, and those who did before. What was taken
	 * before that was noted is in neither.
	 */
	public Sides of(CompanyId company, Quarter quarter) {
		return of("select sealed from survey_promptness where company_id = :company and period = :period", company,
				quarter)
			.query((row, number) -> open(row.getBytes("sealed")))
			.optional()
			.orElse(NOBODY);
	}

	private static NetScore rated(List<Content> batch, boolean reminded) {
		return NetScore.of(batch.stream()
			.filter((each) -> !each.quarantined() && Boolean.valueOf(reminded).equals(each.reminded()))
			.filter((each) -> each.items().containsKey(Item.REC.name()))
			.map((each) -> Integer.valueOf(each.items().get(Item.REC.name())))
			.toList());
	}

	private Optional<Sides> lock(Place place) {
		return of("select sealed from survey_promptness where company_id = :company and period = :period for update",
				place.company(), place.quarter())
			.query((row, number) -> open(row.getBytes("sealed")))
			.optional();
	}

	private boolean insert(Place place, Sides first) {
		try {
			of("insert into survey_promptness (company_id, period, sealed) values (:company, :period, :sealed)",
					place.company(), place.quarter())
				.param("sealed", seal(first))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Of the same length whatever it says. */
	private byte[] seal(Sides sides) {
		ByteBuffer plain = ByteBuffer.allocate(NUMBERS * Integer.BYTES);
		for (NetScore each : List.of(sides.some(), sides.others())) {
			plain.putInt(each.promoters()).putInt(each.passives()).putInt(each.detractors());
		}
		return this.vault.seal(plain.array(), CONTEXT);
	}

	private Sides open(byte[] sealed) {
		ByteBuffer plain = ByteBuffer.wrap(this.vault.open(sealed, CONTEXT));
		NetScore some = new NetScore(plain.getInt(), plain.getInt(), plain.getInt());
		return new Sides(some, new NetScore(plain.getInt(), plain.getInt(), plain.getInt()));
	}

	private JdbcClient.StatementSpec of(String sql, CompanyId company, Quarter quarter) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString());
	}

	/**
	 * The ratings of some, and of all others.
	 */
	public record Sides(NetScore some, NetScore others) {

		private Sides and(Sides added) {
			return new Sides(this.some.and(added.some), this.others.and(added.others));
		}

	}

}
