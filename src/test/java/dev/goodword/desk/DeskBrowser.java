package dev.goodword.desk;

import java.io.UnsupportedEncodingException;
import java.util.Map;

import dev.goodword.CountedStatements;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.Columns;
import dev.goodword.web.KeptForm;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser in which a member of staff is signed in, without the work of a password. */
@TestComponent
public class DeskBrowser {

	private final MockMvcTester pages;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient database;

	DeskBrowser(MockMvcTester pages, FindByIndexNameSessionRepository<? extends Session> sessions,
			JdbcClient database) {
		this.pages = pages;
		this.sessions = sessions;
		this.database = database;
	}

	/**
	 * What the person gets at an address, in English unless the address says otherwise.
	 */
	public MvcTestResult get(StaffMember who, String address) {
		return this.pages.get().uri(address).cookie(session(who)).header("Accept-Language", "en").exchange();
	}

	/** The text of a page that must be there. */
	public String page(StaffMember who, String address) throws Exception {
		MvcTestResult result = get(who, address);
		if (result.getResponse().getStatus() != 200) {
			throw new AssertionError(address + " was answered with " + result.getResponse().getStatus(),
					result.getUnresolvedException());
		}
		return result.getResponse().getContentAsString();
	}

	/** How many statements the database got for a page. */
	public int statements(StaffMember who, String address) throws Exception {
		page(who, address);
		Cookie session = session(who);
		CountedStatements.begin();
		this.pages.get().uri(address).cookie(session).exchange();
		return CountedStatements.end();
	}

	/** Sends a form as the page would. */
	public MvcTestResult post(StaffMember who, String address, Map<String, String> fields) {
		MvcTestResult any = this.pages.get().uri("/sign-in").exchange();
		var request = this.pages.post()
			.uri(address)
			.cookie(session(who), any.getResponse().getCookie("form"))
			.header("Accept-Language", "en")
			.param("_csrf", token(any));
		fields.forEach(request::param);
		return request.exchange();
	}

	/** Sends a form as the page would, after the session has ended. */
	public MvcTestResult postSignedOut(String address, Map<String, String> fields) {
		MvcTestResult any = this.pages.get().uri("/sign-in").exchange();
		var request = this.pages.post()
			.uri(address)
			.cookie(any.getResponse().getCookie("form"))
			.header("Accept-Language", "en")
			.param("_csrf", token(any));
		fields.forEach(request::param);
		return request.exchange();
	}

	/**
	 * Sends a form of a page of ours whose token holds no more, and gets it back.
	 */
	public MvcTestResult postTooLate(StaffMember who, String address, Map<String, String> fields) {
		var request = this.pages.post()
			.uri(address)
			.cookie(session(who))
			.header("Accept-Language", "en")
			.header("Sec-Fetch-Site", "same-origin")
			.param("_csrf", "of-yesterday");
		fields.forEach(request::param);
		MvcTestResult refused = request.exchange();
		return this.pages.get()
			.uri(String.valueOf(refused.getResponse().getForwardedUrl()))
			.requestAttr(KeptForm.ATTRIBUTE, refused.getRequest().getAttribute(KeptForm.ATTRIBUTE))
			.with((again) -> {
				again.setDispatcherType(DispatcherType.FORWARD);
				return again;
			})
			.exchange();
	}

	/** Sends a form with a file, as the page would. */
	public MvcTestResult upload(StaffMember who, String address, String name, byte[] file, Map<String, String> fields) {
		MvcTestResult any = this.pages.get().uri("/sign-in").exchange();
		var request = this.pages.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", file))
			.cookie(session(who), any.getResponse().getCookie("form"))
			.header("Accept-Language", "en")
			.param("_csrf", token(any));
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String token(MvcTestResult page) {
		try {
			return page.getResponse()
				.getContentAsString()
				.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a form that no page of ours made. */
	public MvcTestResult forged(StaffMember who, String address) {
		return this.pages.post().uri(address).cookie(session(who)).exchange();
	}

	/** Asks without being signed in. */
	public MvcTestResult stranger(String address) {
		return this.pages.get().uri(address).exchange();
	}

	/** The cookie of a new session of the person. */
	public Cookie session(StaffMember who) {
		return new Cookie("session", begin(this.sessions, who));
	}

	private <S extends Session> String begin(FindByIndexNameSessionRepository<S> repository, StaffMember who) {
		S session = repository.createSession();
		int epoch = this.database.sql("select sessions_epoch from account where account_id = :id")
			.param("id", bytes(who))
			.query(Integer.class)
			.single();
		session.setAttribute("staff.account", who.id().toString());
		session.setAttribute("staff.epoch", epoch);
		repository.save(session);
		return session.getId();
	}

	private static byte[] bytes(StaffMember who) {
		return Columns.bytes(who.id().value());
	}

}
