package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.applications.AnswerGiven;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.AttachedFile;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.CandidateView;
import dev.goodword.communication.CandidateViews;
import dev.goodword.communication.FreeMessagePolicy;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.PipelineQuery;
import dev.goodword.desk.Tab;
import dev.goodword.desk.UndoNotices;
import dev.goodword.files.Files;
import dev.goodword.files.ReadState;
import dev.goodword.files.StoredFile;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the page of one application. */
@Component
class ApplicationPage {

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	private final Files files;

	private final CandidateViews candidateViews;

	private final Correspondence correspondence;

	private final History history;

	private final DuesStrip dues;

	private final HoldCards holds;

	private final TaskCards tasks;

	private final WishLines wishes;

	private final ListWalk walk;

	private final Promises promises;

	private final UndoNotices undos;

	private final SentAgain again;

	private final AppointmentCards appointments;

	private final ProposalCards proposals;

	private final InquiryCards inquiries;

	private final DecisionCards decisions;

	private final LegalHoldCards legal;

	private final EndLines questions;

	private final QuestionCards cards;

	ApplicationPage(Applications applications, Candidates candidates, Positions positions, Accounts accounts,
			Files files, CandidateViews candidateViews, Correspondence correspondence, History history, DuesStrip dues,
			HoldCards holds, TaskCards tasks, WishLines wishes, ListWalk walk, Promises promises, UndoNotices undos,
			SentAgain again, AppointmentCards appointments, ProposalCards proposals, InquiryCards inquiries,
			DecisionCards decisions, LegalHoldCards legal, EndLines questions, QuestionCards cards) {
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
		this.files = files;
		this.candidateViews = candidateViews;
		this.correspondence = correspondence;
		this.history = history;
		this.dues = dues;
		this.holds = holds;
		this.tasks = tasks;
		this.wishes = wishes;
		this.walk = walk;
		this.promises = promises;
		this.undos = undos;
		this.again = again;
		this.appointments = appointments;
		this.proposals = proposals;
		this.inquiries = inquiries;
		this.decisions = decisions;
		this.legal = legal;
		this.questions = questions;
		this.cards = cards;
	}

	ApplicationView view(Reader reader, Part asked) {
		ApplicationSummary application = reader.application();
		Map<CandidateId, CandidateProfile> known = this.candidates.profiles(List.of(application.candidate()));
		CandidateProfile person = known.get(application.candidate());
		List<AttachedFile> attached = reader.may(Permission.SEE_RESUME)
				? this.applications.attachedFiles(application.id()) : List.of();
		ListWalk.Place place = this.walk.place(reader, asked.query());
		CandidateView mirror = (person != null) ? this.candidateViews.of(application.id(), person.language()) : null;
		List<AppointmentCards.Card> talks = this.appointments.of(reader);
		PromiseSummary promise = this.promises.active(application.id()).orElse(null);
		ApplicationView.Head head = head(reader, person, asked.query(), place);
		return new ApplicationView(application.id(), application.version(), head,
				this.dues.of(reader, mirror, promise, talks), acts(reader, promise),
				tabs(reader, asked, attached.size()), part(reader, asked, attached),
				reader.may(Permission.SEE_NOTES) ? notes(reader) : null, reader.may(Permission.WRITE_NOTE), mirror,
				(person != null) ? reader.say("desk.mirror.in." + person.language()) : "",
				reader.may(Permission.SEE_MESSAGES), this.undos.of(application.id(), reader.who(), reader.words()),
				this.holds.of(reader), this.again.of(reader), this.tasks.of(reader, head.name()),
				this.tasks.unreachable(reader, person), this.wishes.of(reader), talks,
				this.proposals.of(reader, promise), this.inquiries.of(reader), this.decisions.of(reader),
				this.legal.of(reader), this.questions.of(reader), this.cards.of(reader));
	}

	private ApplicationView.Head head(Reader reader, @Nullable CandidateProfile person, PipelineQuery query,
			ListWalk.Place place) {
		ApplicationSummary application = reader.application();
		String title = reader.position().title().in(reader.words().language());
		String site = this.accounts.site(reader.position().site()).name().in(reader.words().language());
		List<String> facts = new ArrayList<>();
		facts.add(reader.say("desk.application.position", title, site));
		facts.add(this.positions.stage(application.stage()).name().in(reader.words().language()));
		facts.add(reader.say("desk.application.applied", reader.dates().shortDate(application.receivedAt()).text()));
		String source = this.applications.sources(List.of(application.id())).get(application.id());
		if (source != null) {
			facts.add(reader.say("desk.application.source", reader.words().source(source)));
		}
		facts.add(application.reference());
		if (person != null && reader.may(Permission.SEE_CONTACT)) {
			if (person.email() != null) {
				facts.add(person.email().value());
			}
			if (person.phone() != null) {
				facts.add(person.phone());
			}
		}
		String name = (person != null) ? person.name() : reader.say("desk.erased");
		return new ApplicationView.Head(name, DueLabel.languageOf(name), facts, title,
				query.address(application.position()), place.words(), place.previous(), place.next(), ended(reader));
	}

	private static @Nullable String ended(Reader reader) {
		ApplicationSummary application = reader.application();
		return (application.outcome() == null) ? null : reader.say("desk.application.ended",
				reader.say("Outcome." + application.outcome()), reader.say("Told." + application.told()));
	}

	/** While it is held for the law nothing is decided or said. */
	private static ApplicationView.Acts acts(Reader reader, @Nullable PromiseSummary promise) {
		ApplicationSummary application = reader.application();
		String page = "/applications/" + application.id();
		boolean held = promise != null && promise.kind() == PromiseKind.LEGAL_HOLD;
		boolean open = application.isOpen() && !held;
		boolean atOffer = application.stageKind() == StageKind.OFFER;
		boolean unread = open && application.readAt() == null;
		return new ApplicationView.Acts((open && reader.may(Permission.MOVE_APPLICATION)) ? page + "/move" : null,
				(open && reader.may(Permission.END_APPLICATION)) ? page + "/decline" : null,
				(application.isOpen() && reader.may(Permission.END_APPLICATION)) ? page + "/withdrawal" : null,
				(open && reader.may(Permission.ARRANGE_INTERVIEW)) ? page + "/interviews/new" : null,
				(open && reader.may(Permission.ARRANGE_INTERVIEW)) ? page + "/times" : null,
				(open && reader.may(Permission.WRITE_MESSAGE)) ? page + "/inquiry" : null,
				(open && atOffer && reader.may(Permission.RELEASE_OFFER)) ? page + "/offer" : null,
				(open && reader.may(Permission.RECORD_INTERVIEW)) ? page + "/interview" : null,
				(open && reader.may(Permission.WRITE_MESSAGE)) ? page + "/update" : null,
				(FreeMessagePolicy.objection(application, held).isEmpty() && reader.may(Permission.WRITE_MESSAGE))
						? page + "/message" : null,
				(open && reader.may(Permission.MOVE_APPLICATION)) ? page + "/decision" : null,
				unread ? page + "/read" : null, unread ? readHint(reader) : null,
				(application.isOpen() && reader.may(Permission.LEGAL_HOLD)) ? LegalHoldCards.page(reader) : null);
	}

	/** The mail belongs to the time before the first step. */
	private static String readHint(Reader reader) {
		StageKind kind = reader.application().stageKind();
		boolean early = kind == StageKind.NEW || kind == StageKind.SCREEN;
		return reader.say(early ? "desk.application.read.hint" : "desk.application.read.hint.page");
	}

	private static List<Tab> tabs(Reader reader, Part asked, int files) {
		List<Tab> tabs = new ArrayList<>();
		for (ApplicationTab tab : ApplicationTab.values()) {
			if (tab == ApplicationTab.MESSAGES && !reader.may(Permission.SEE_MESSAGES)) {
				continue;
			}
			Tab drawn = Tab.of(reader.say("desk.application.tab." + tab), asked.address(reader, tab),
					tab == asked.tab());
			tabs.add((tab == ApplicationTab.FILES) ? drawn.counting(Integer.toString(files)) : drawn);
		}
		return tabs;
	}

	private ApplicationView.Shown part(Reader reader, Part asked, List<AttachedFile> attached) {
		ApplicationTab tab = asked.tab();
		boolean messages = tab == ApplicationTab.MESSAGES && reader.may(Permission.SEE_MESSAGES);
		return new ApplicationView.Shown(tab.word(), (tab == ApplicationTab.CV) ? resume(reader, attached) : null,
				(tab == ApplicationTab.ANSWERS) ? answers(reader) : List.of(),
				(tab != ApplicationTab.FILES) ? List.of()
						: attached.stream().map((file) -> file(reader, this.files.file(file.file()))).toList(),
				messages ? this.correspondence.column(reader, asked) : Column.empty(),
				(tab == ApplicationTab.HISTORY) ? this.history.column(reader, asked) : Column.empty());
	}

	private ApplicationView.@Nullable Resume resume(Reader reader, List<AttachedFile> attached) {
		return attached.stream().filter(AttachedFile::resume).findFirst().map((resume) -> {
			StoredFile stored = this.files.file(resume.file());
			String text = (stored.state() == ReadState.READ) ? this.files.text(resume.file()).orElse(null) : null;
			return new ApplicationView.Resume(file(reader, stored), text, DueLabel.languageOf(text),
					(text == null) ? reader.say("desk." + stored.state().messageKey()) : null);
		}).orElse(null);
	}

	static ApplicationView.FileLine file(Reader reader, StoredFile file) {
		if (!file.state().isOpen()) {
			return new ApplicationView.FileLine(file.name(), reader.say("desk." + file.state().messageKey()), null);
		}
		return new ApplicationView.FileLine(file.name(),
				reader.say("desk.file.about", file.kind().name(), Math.max(1, Math.round(file.size() / 1024.0))),
				"/applications/" + reader.application().id() + "/files/" + file.id());
	}

	private List<ApplicationView.Answer> answers(Reader reader) {
		return this.applications.answers(reader.application().id())
			.stream()
			.map((given) -> answer(given, reader))
			.toList();
	}

	static ApplicationView.Answer answer(AnswerGiven given, Reader reader) {
		return new ApplicationView.Answer(given.question().in(reader.words().language()), given.answer(),
				DueLabel.languageOf(given.answer()));
	}

	private List<ApplicationView.Line> notes(Reader reader) {
		return this.applications.notes(reader.application().id())
			.stream()
			.map((note) -> new ApplicationView.Line(reader.moment(note.at()), reader.name(note.author()), null,
					note.text()))
			.toList();
	}

}
