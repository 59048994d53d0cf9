package dev.goodword.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.HiringFixture;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parent of a {@link DrillNode} may have it do, one line an order. */
final class DrillOrders {

	/** What the node prints when an order is done; the answer follows. */
	static final String DONE = "DRILL DONE ";

	/** Moves the clock to the moment that follows and does what is due then. */
	static final String TIME = "DRILL TIME ";

	/** A recruiter says no to the person whose address follows. */
	static final String DECLINE = "DRILL DECLINE ";

	/** The person whose address follows leaves. */
	static final String WITHDRAW = "DRILL WITHDRAW ";

	/** So many people apply one after the other, the first one with this number. */
	static final String APPLY = "DRILL APPLY ";

	/** The answer when there was nothing to do any more. */
	static final String ALREADY = "ALREADY";

	private static final int ROUNDS = 20;

	private final ListableBeanFactory product;

	DrillOrders(ListableBeanFactory product) {
		this.product = product;
	}

	/** The answer. */
	String follow(String order) {
		try {
			if (order.startsWith(TIME)) {
				return time(Instant.parse(order.substring(TIME.length())));
			}
			if (order.startsWith(APPLY)) {
				String[] numbers = order.substring(APPLY.length()).split(" ");
				apply(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
				return "";
			}
			String address = order.substring(order.lastIndexOf(' ') + 1);
			if (order.startsWith(DECLINE)) {
				decline(address);
			}
			else {
				bean(WithdrawingApplications.class).withdraw(application(address), Withdrawal.UNEXPLAINED);
			}
			return "";
		}
		catch (Refused ex) {
			return ALREADY;
		}
	}

	private void apply(int first, int count) {
		PositionId position = bean(JdbcClient.class).sql("select position_id from job_position")
			.query((row, number) -> new PositionId(Columns.uuid(row, "position_id")))
			.single();
		HiringFixture hiring = bean(HiringFixture.class);
		IntStream.range(first, first + count)
			.forEach((number) -> bean(Applying.class)
				.handIn(named(hiring.application(position, "Person " + number, "person-" + number + "@drill.example"),
						"drill-" + number)));
	}

	/** Every life counts its keys anew; these go on. */
	private static NewApplication named(NewApplication like, String key) {
		return new NewApplication(like.position(), like.contact(), null, null, List.of(), like.answers(), null, null,
				like.consents(), like.formStartedAt(), null, key);
	}

	/** When something is due next; empty when nothing is. */
	private String time(Instant moment) {
		bean(ShiftedTime.class).shiftTo(Duration.between(Instant.now(), moment));
		List<DueWork> works = this.product.getBeansOfType(DueWork.class).values().stream().toList();
		int done = 1;
		for (int round = 0; round < ROUNDS && done > 0; round++) {
			done = works.stream().mapToInt(DueWork::runDue).sum();
		}
		return works.stream()
			.map(DueWork::nextDue)
			.flatMap(Optional::stream)
			.min(Instant::compareTo)
			.map(Instant::toString)
			.orElse("");
	}

	private void decline(String address) {
		JobApplicationId id = application(address);
		StaffMember recruiter = bean(Accounts.class).staff()
			.stream()
			.filter((person) -> person.holds(Role.RECRUITER))
			.findFirst()
			.orElseThrow();
		bean(EndingApplications.class).decline(id, new Ending(bean(Applications.class).summary(id).version(),
				"COMPARED_CLOSER", null, "Others fit more closely.", null, null), recruiter);
	}

	private JobApplicationId application(String address) {
		return bean(JdbcClient.class).sql("""
				select a.application_id from job_application a
				join candidate_contact c on c.candidate_id = a.candidate_id and c.type = 'EMAIL'
				where c.normalised_value = ?""")
			.param(address)
			.query((row, number) -> new JobApplicationId(Columns.uuid(row, "application_id")))
			.single();
	}

	private <T> T bean(Class<T> type) {
		return ((BeanFactory) this.product).getBean(type);
	}

}
