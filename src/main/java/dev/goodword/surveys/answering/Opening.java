package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import dev.goodword.shared.Vault;
import dev.goodword.surveys.answering.StagingTable.Row;
import dev.goodword.surveys.answering.StagingTable.Waiting;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Opens answers that wait, and knows from when on they may be, as far as it is known. */
@Component
class Opening {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Cohorts cohorts;

	private final Vault vault;

	Opening(Cohorts cohorts, Vault vault) {
		this.cohorts = cohorts;
		this.vault = vault;
	}

	/**
	 * What was said, without what could tell who said it.
	 * @param rows all answers of a cell
	 */
	List<Content> open(Cell cell, List<Row> rows, Instant now) {
		List<Content> contents = rows.stream().map(this::open).toList();
		if (cell.touchpoint().isOfStaff()) {
			return OfStaff.generalised(contents);
		}
		return Generalisation.of(contents, isForCompany(cell, now) || rows.stream().anyMatch(Row::carried));
	}

	/** Answers that may tell of few enter the whole company only. */
	private static boolean isForCompany(Cell cell, Instant now) {
		return cell.touchpoint().isForCompany() || (ReleasePolicy.isSealed(cell.touchpoint())
				&& !now.isBefore(ReleasePolicy.openedAnyway(cell.month())));
	}

	/** Without own words when it waited so long for company. */
	private Content open(Row row) {
		Content said = JSON.readValue(
				new String(this.vault.open(row.sealed(), Answers.CONTEXT), StandardCharsets.UTF_8), Content.class);
		return ReleasePolicy.keepsWords(row.carries()) ? said : said.wordless();
	}

	/** When there is something to do with answers that wait. */
	Instant due(Waiting waiting, Instant now) {
		Instant opened = of(waiting.cell(), now);
		Instant enough = ReleasePolicy.mayRelease(waiting.count()) ? Instant.EPOCH
				: ReleasePolicy.carriedAt(waiting.cell().month());
		return opened.isAfter(enough) ? opened : enough;
	}

	/** When answers may be looked at. */
	Instant of(Cell cell, Instant now) {
		if (cell.touchpoint().isOfStaff()) {
			return ReleasePolicy.staffAnswered(cell.month());
		}
		if (!ReleasePolicy.isSealed(cell.touchpoint())) {
			return Instant.EPOCH;
		}
		Instant over = ReleasePolicy.monthOver(cell.month());
		boolean told = !now.isBefore(over) && this.cohorts.areTold(cell.company(), cell.month());
		return (told || now.isBefore(over)) ? over : ReleasePolicy.openedAnyway(cell.month());
	}

}
