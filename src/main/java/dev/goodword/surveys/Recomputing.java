package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Cuts;
import dev.goodword.surveys.scores.publish.Level;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes figures that were kept once more from what they were made of: what was quoted
 * can be shown to be what it was ({@code experience.md} 3.13).
 */
@Service
@Transactional(readOnly = true)
public class Recomputing {

	private final KeptFigures figures;

	private final TalkFigures talks;

	private final CarefulFigures careful;

	private final DriverFigures drivers;

	private final GroupFigures groups;

	private final YearFigures years;

	Recomputing(KeptFigures figures, TalkFigures talks, CarefulFigures careful, DriverFigures drivers,
			GroupFigures groups, YearFigures years) {
		this.figures = figures;
		this.talks = talks;
		this.careful = careful;
		this.drivers = drivers;
		this.groups = groups;
		this.years = years;
	}

	/** Those of a quarter, in a fixed order; what was not kept is missing. */
	public List<Recomputed> of(CompanyId company, Quarter quarter) {
		List<Recomputed> all = new ArrayList<>();
		add(all, "FIGURES", this.figures.comesOutAgain(company, quarter));
		add(all, "TALK", this.talks.comesOutAgain(company, quarter));
		add(all, "CAREFUL", this.careful.comesOutAgain(company, quarter));
		add(all, "DRIVERS", this.drivers.comesOutAgain(company, quarter));
		for (Level line : Cuts.LINES) {
			add(all, line.name(), this.groups.comesOutAgain(company, quarter, line));
		}
		add(all, "YEAR", this.years.comesOutAgain(company, quarter));
		return all;
	}

	private static void add(List<Recomputed> all, String what, Optional<Boolean> same) {
		same.ifPresent((again) -> all.add(new Recomputed(what, again)));
	}

	/**
	 * What was computed again.
	 *
	 * @param what the code of what it is
	 * @param same whether it came out the same to the last bit
	 */
	public record Recomputed(String what, boolean same) {
	}

}
