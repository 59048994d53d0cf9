package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.CandidateView;
import dev.goodword.desk.EnclosedFile;
import dev.goodword.desk.Tab;
import dev.goodword.desk.TaskLine;
import dev.goodword.desk.UndoNotice;
import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * One application as a page.
 *
 * @param id the application
 * @param version what the forms carry
 * @param head who, for what, and the way through the list
 * @param dues what is owed, in four words
 * @param acts what the reader may do
 * @param tabs the parts
 * @param part the part shown
 * @param notes what colleagues noted; null when the reader may not know
 * @param mayNote whether the reader may add one
 * @param mirror what the candidate sees now; null after erasure
 * @param mirrorLanguage the language of the mirror, in the reader's words
 * @param seesMessages whether the reader may read messages
 * @param undos what can still be taken back here
 * @param hold what goes out by itself; null when nothing does
 * @param again what came in later under the same name and address
 * @param tasks what one of us has to do, and has done
 * @param unreachable that mail comes back, and how to reach them; null when it does not
 * @param wishes what the candidate told us of their own calendar
 * @param appointments the talks that are agreed
 * @param proposal the times they may choose from; null when there are none
 * @param inquiry what they were asked for; null when nothing waits or is answered
 * @param decision the decision that was asked for; null when none was
 * @param legal that it is held for the law; null when it is not
 * @param asked what follows the end: their first day, what they were asked and said
 * @param questions what the candidate asked
 */
record ApplicationView(JobApplicationId id, int version, Head head, List<Due> dues, Acts acts, List<Tab> tabs,
		Shown part, @Nullable List<Line> notes, boolean mayNote, @Nullable CandidateView mirror, String mirrorLanguage,
		boolean seesMessages, List<UndoNotice> undos, @Nullable HoldCard hold, List<Again> again, List<TaskLine> tasks,
		@Nullable String unreachable, List<String> wishes, List<AppointmentCards.Card> appointments,
		ProposalCards.@Nullable Card proposal, InquiryCards.@Nullable Card inquiry, @Nullable DecisionCard decision,
		@Nullable LegalHoldCard legal, List<EndLine> asked, List<QuestionCards.Card> questions) {

	/**
	 * Who, for what, and the way through the list.
	 *
	 * @param name who
	 * @param nameLanguage the language tag of the name; null when unknown
	 * @param facts position and place, stage, arrival, source, contact
	 * @param listTitle what the list is called
	 * @param listHref the list
	 * @param place "12 of 47"; null outside of a list
	 * @param previous the one before; null at the beginning
	 * @param next the one after; null at the end
	 * @param ended that it has ended, and what the candidate knows of it; null while it
	 * goes on
	 */
	record Head(String name, @Nullable String nameLanguage, List<String> facts, String listTitle, String listHref,
			@Nullable String place, @Nullable String previous, @Nullable String next, @Nullable String ended) {
	}

	/**
	 * One of the four words on what is owed.
	 *
	 * @param title what it is
	 * @param value the date or name
	 * @param small how far away, or why
	 * @param tag how the small words are drawn: a kind of tag; null for plain
	 */
	record Due(String title, String value, String small, @Nullable String tag) {
	}

	/**
	 * What the reader may do here; an address that is null is not offered.
	 *
	 * @param move where it is moved
	 * @param decline where it is ended
	 * @param withdrawal where it is recorded that they leave
	 * @param appointment where a talk is agreed
	 * @param times where times to choose from are proposed
	 * @param inquiry where they are asked for something
	 * @param offer where the offer is; null before that step
	 * @param interview where a talk is recorded
	 * @param update where a person writes that there is no decision yet
	 * @param message where they are written to in one's own words
	 * @param decision where a colleague is asked to decide
	 * @param read where the reading is recorded; null when somebody has read it
	 * @param readHint what the candidate hears of it, and when; null without {@code read}
	 * @param legal where it is held for the law
	 */
	record Acts(@Nullable String move, @Nullable String decline, @Nullable String withdrawal,
			@Nullable String appointment, @Nullable String times, @Nullable String inquiry, @Nullable String offer,
			@Nullable String interview, @Nullable String update, @Nullable String message, @Nullable String decision,
			@Nullable String read, @Nullable String readHint, @Nullable String legal) {
	}

	/**
	 * The part shown; only what belongs to it is filled.
	 *
	 * @param name its word
	 * @param resume the resume
	 * @param answers questions and answers
	 * @param files what was handed in
	 * @param messages what was written and said
	 * @param history what has happened
	 */
	record Shown(String name, @Nullable Resume resume, List<Answer> answers, List<FileLine> files,
			Column<Word> messages, Column<Line> history) {
	}

	/**
	 * One thing that was written or said; exactly one of them is there.
	 *
	 * @param letter a letter or a text to the candidate
	 * @param reply a mail of the candidate
	 * @param question what they asked on a page
	 * @param call a call that a colleague made
	 */
	record Word(@Nullable Letter letter, @Nullable Reply reply, @Nullable Question question, @Nullable Call call) {

		static Word of(Letter letter) {
			return new Word(letter, null, null, null);
		}

		static Word of(Reply reply) {
			return new Word(null, reply, null, null);
		}

		static Word of(Question question) {
			return new Word(null, null, question, null);
		}

		static Word of(Call call) {
			return new Word(null, null, null, call);
		}

	}

	/**
	 * What they asked on a page.
	 *
	 * @param said when
	 * @param card the question and what became of it
	 */
	record Question(Said said, QuestionCards.Card card) {
	}

	/**
	 * A call that a colleague made.
	 *
	 * @param said when it was said to be made
	 * @param kind that it is a call
	 * @param why what it was for
	 * @param by who said so
	 */
	record Call(Said said, String kind, String why, String by) {
	}

	/**
	 * The resume.
	 *
	 * @param file the file
	 * @param text its text; null when it could not be read
	 * @param language the language tag of the text; null when its letters do not tell
	 * @param state why there is no text; null when there is
	 */
	record Resume(FileLine file, @Nullable String text, @Nullable String language, @Nullable String state) {
	}

	/**
	 * A file.
	 *
	 * @param name its name at the sender's
	 * @param about kind and size, or why nobody gets it
	 * @param href where it is downloaded; null when nobody gets it
	 */
	record FileLine(String name, String about, @Nullable String href) {
	}

	/**
	 * A question and its answer.
	 *
	 * @param question as it was asked, in the reader's language
	 * @param answer as it was given
	 * @param language the language tag of the answer; null when its letters do not tell
	 */
	record Answer(String question, String answer, @Nullable String language) {
	}

	/**
	 * A form that came again.
	 *
	 * @param text that it came, and when
	 * @param files what came with it; empty when the reader may not see files
	 * @param answers its answers
	 */
	record Again(String text, List<FileLine> files, List<Answer> answers) {
	}

	/**
	 * A message to the candidate, with the honest word on where it stands.
	 *
	 * @param said when it was written
	 * @param kind what it is
	 * @param chip where it stands
	 * @param chipKind how that is drawn
	 * @param language the language it is written in
	 * @param subject its subject; null when it is secret or gone
	 * @param paragraphs its words
	 * @param sign who signs; null: it is among the words
	 * @param wrong that it was a mistake and set right; null when it was not
	 * @param correct where it is set right; null when it cannot be
	 * @param write where somebody writes it; null when nobody has to
	 */
	record Letter(Said said, String kind, String chip, String chipKind, String language, @Nullable String subject,
			List<String> paragraphs, @Nullable String sign, @Nullable String wrong, @Nullable String correct,
			@Nullable String complaint, @Nullable String write) {
	}

	/**
	 * A mail that came in.
	 *
	 * @param kind what it is, or what it is about once somebody has said so
	 * @param warnings what to know before one believes it
	 * @param parts its words
	 * @param files what came with it
	 * @param choices what it may be about; none when that is said
	 * @param chosenAt where that is said
	 * @param question the question it became; null when it became none
	 */
	record Reply(Said said, String kind, String sender, String subject, List<String> warnings, List<Words> parts,
			List<EnclosedFile> files, List<Choice> choices, String chosenAt, QuestionCards.@Nullable Card question) {
	}

	/**
	 * Some lines of a mail.
	 *
	 * @param folded whether they are shown only when asked for
	 */
	record Words(boolean folded, String text) {
	}

	/**
	 * Something that happened or was noted.
	 *
	 * @param said when
	 * @param text what, and by whom
	 * @param more more about it; null when there is nothing
	 * @param typed words that people typed; null when there are none
	 */
	record Line(Said said, String text, @Nullable String more, @Nullable String typed) {
	}

}
