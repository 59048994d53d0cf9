package dev.goodword.insights.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.insights.paper.Paper;
import dev.goodword.insights.paper.PaperPress;
import dev.goodword.insights.report.Report.Frozen;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.web.SampleMark;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quarterly report: drafted from what the front page shows, commented by the head of
 * recruiting, frozen. What is frozen is printed from what was kept, never from today's
 * figures.
 */
@Service
@Transactional
class Reports {

	private final ReportTable reports;

	private final PrintedFigures figures;

	private final SurveyFigures surveys;

	private final Composing composing;

	private final PaperPress press;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	private final ObjectProvider<SampleMark> sample;

	Reports(ReportTable reports, PrintedFigures figures, SurveyFigures surveys, Composing composing, PaperPress press,
			AuditLog audit, Chance chance, InstantSource clock, ObjectProvider<SampleMark> sample) {
		this.reports = reports;
		this.figures = figures;
		this.surveys = surveys;
		this.composing = composing;
		this.press = press;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
		this.sample = sample;
	}

	/** Those of a company, the newest first. */
	@Transactional(readOnly = true)
	List<Report> of(Company company) {
		return this.reports.of(company.id());
	}

	/**
	 * One that the person may read.
	 * @throws UnknownReport when there is none
	 */
	@Transactional(readOnly = true)
	Report report(ReportId id, StaffMember who) {
		return this.reports.find(id).filter((report) -> mayRead(report, who)).orElseThrow(UnknownReport::new);
	}

	/** The company of a report the person may read. */
	@Transactional(readOnly = true)
	Company company(Report report, StaffMember who) {
		return this.figures.company(who, report.company().toString()).orElseThrow(UnknownReport::new);
	}

	/**
	 * Takes the figures of now.
	 * @throws Refused when nothing would stand in it
	 */
	ReportId draft(Company company, ReportPlan plan, StaffMember who) {
		Refused.ifObjected(ReportPolicy.toDraft(plan));
		Instant now = this.clock.instant();
		ReportId id = new ReportId(this.chance.newId());
		this.reports
			.add(new Report(id, company.id(), plan, ReportWords.NONE, snapshot(company, plan, now), now, null, 0));
		record(id, "report.drafted", who);
		return id;
	}

	/** Whether the figures of now are no longer those it was drafted from. */
	@Transactional(readOnly = true)
	boolean isOld(Report report, StaffMember who) {
		return report.isDraft() && !snapshot(company(report, who), report.plan(), this.clock.instant()).json()
			.equals(report.figures().json());
	}

	/**
	 * Keeps what a person wrote.
	 * @throws Refused when it is frozen, too long, or somebody else wrote meanwhile
	 */
	void write(ReportId id, int version, ReportWords words, StaffMember who) {
		Report report = report(id, who);
		Refused.ifObjected(ReportPolicy.toWrite(report, words));
		stop(report.version() != version || !this.reports.write(report, words));
		record(id, "report.written", who);
	}

	/**
	 * Takes the figures of now instead; what was written stays.
	 * @throws Refused when it is frozen
	 */
	void renew(ReportId id, StaffMember who) {
		Report report = report(id, who);
		Refused.ifObjected(ReportPolicy.toWrite(report, report.words()));
		Instant now = this.clock.instant();
		stop(!this.reports.renew(report, snapshot(company(report, who), report.plan(), now), now));
		record(id, "report.renewed", who);
	}

	/**
	 * Nothing of it changes from now on.
	 * @throws Refused when something is missing or somebody wrote meanwhile
	 */
	void freeze(ReportId id, int version, StaffMember who) {
		Report report = report(id, who);
		Instant now = this.clock.instant();
		Refused.ifObjected(ReportPolicy.toFreeze(report,
				this.surveys.finalSince(report.company(), report.plan().period()).orElse(null)));
		Paper paper = this.composing.paper(report, now, company(report, who).zone());
		String print = print(this.press.pdf(Paper.of(paper.json())));
		stop(report.version() != version || !this.reports.freeze(report, new Frozen(now, paper.json(), print)));
		record(id, "report.frozen", who);
	}

	/** What is printed: what was frozen, or the draft as it is. */
	@Transactional(readOnly = true)
	Paper paper(Report report, StaffMember who) {
		Frozen frozen = report.frozen();
		return (frozen != null) ? Paper.of(frozen.paper())
				: this.composing.draft(report, report.draftedAt(), company(report, who).zone());
	}

	/** The fingerprint of a file, in hexadecimal. */
	static String print(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Snapshot snapshot(Company company, ReportPlan plan, Instant now) {
		return new Snapshot(plan.languages()
			.stream()
			.map((language) -> this.figures.of(company, plan.period(), language, now))
			.toList(), this.sample.stream().anyMatch(SampleMark::isSample));
	}

	private boolean mayRead(Report report, StaffMember who) {
		return this.figures.companies(who).stream().anyMatch((company) -> company.id().equals(report.company()));
	}

	private void record(ReportId id, String action, StaffMember who) {
		this.audit.record(who.id().value(), action, "report", id.toString(), Map.of(), null);
	}

	private static void stop(boolean changedMeanwhile) {
		if (changedMeanwhile) {
			throw new Refused(new Refusal("report.refused.meanwhile", null));
		}
	}

}
