// For mongosh. STEP=initiate makes the replica set, its users and roles; STEP=close ends the first start.
// Both may be run again at any time: what is there already is brought to what stands here.
const fs = require("fs");

const SET = "waymark";
const DATABASE = "waymark";
const MEMBERS = ["mongo1:27017", "mongo2:27017", "mongo3:27017"];
const ROLES = JSON.parse(fs.readFileSync("/setup/roles.json", "utf8"));
const FIRST_START = "waymarkFirstStart";
const AUTHENTICATION_FAILED = 18;
const OPERATOR = { name: "operator", password: "MONGO_OPERATOR_PASSWORD" };
const USERS = [
  { name: "command-side", password: "MONGO_COMMAND_PASSWORD", roles: ["waymarkLog", "waymarkAccess"], makesTheLog: true },
  { name: "query-side", password: "MONGO_QUERY_PASSWORD", roles: ["waymarkReading", "waymarkAccess"], makesTheLog: false },
];

function secret(variable) {
  const value = process.env[variable];
  if (!value) {
    throw new Error(variable + " is empty. Fill it in in waymark.env.");
  }
  return value;
}

function wait(what, seconds, look) {
  for (let second = 0; second < seconds; second++) {
    if (look()) {
      return;
    }
    sleep(1000);
  }
  throw new Error("Waited " + seconds + " seconds for " + what);
}

function isOperator(database) {
  try {
    return database.getSiblingDB("admin").auth(OPERATOR.name, secret(OPERATOR.password)).ok === 1;
  } catch (failure) {
    if (failure.code !== AUTHENTICATION_FAILED) {
      throw failure;
    }
    return false;
  }
}

/** The set as its operator. */
function operated() {
  const set = connect("mongodb://" + MEMBERS.join(",") + "/admin?replicaSet=" + SET);
  if (!isOperator(set)) {
    throw new Error("MONGO_OPERATOR_PASSWORD is not the operator's password. Put back the one of the first start.");
  }
  return set.getSiblingDB(DATABASE);
}

/** The first member goes first in elections, so that it can be waited for: only on it can the first user be made. */
function initiate() {
  const here = connect("mongodb://127.0.0.1:27017/admin?directConnection=true");
  if (!here.hello().setName) {
    const members = [];
    for (let i = 0; i < MEMBERS.length; i++) {
      members.push({ _id: i, host: MEMBERS[i], priority: i === 0 ? 2 : 1 });
    }
    here.adminCommand({ replSetInitiate: { _id: SET, members: members } });
    print("Initiated " + SET);
  }
  if (!isOperator(here)) {
    wait(MEMBERS[0] + " to be the primary", 120, () => here.hello().isWritablePrimary);
    here.createUser({ user: OPERATOR.name, pwd: secret(OPERATOR.password), roles: ["root"] });
    print("Made the operator");
  }
}

function privileges(actionsByCollection) {
  const all = [];
  for (const collection of Object.keys(actionsByCollection)) {
    all.push({ resource: { db: DATABASE, collection: collection }, actions: actionsByCollection[collection] });
  }
  return all;
}

function grant(database) {
  for (const role of Object.keys(ROLES)) {
    if (database.getRole(role)) {
      database.updateRole(role, { privileges: privileges(ROLES[role]), roles: [] });
    } else {
      database.createRole({ role: role, privileges: privileges(ROLES[role]), roles: [] });
    }
  }
  const first = !hasLog(database);
  for (const user of USERS) {
    const roles = first && user.makesTheLog ? user.roles.concat(FIRST_START) : user.roles;
    if (database.getUser(user.name)) {
      database.updateUser(user.name, { pwd: secret(user.password), roles: roles });
    } else {
      database.createUser({ user: user.name, pwd: secret(user.password), roles: roles });
    }
  }
  print(first ? "There is no log yet; the command side may make it" : "Users and roles are as they must be");
}

/** The genesis record is made last: with it there, collections and indexes are too. */
function hasLog(database) {
  return database.commits.findOne({ _id: 0 }) !== null;
}

function endFirstStart(database) {
  wait("a log; see: docker compose logs command-side-1 command-side-2", 300, () => hasLog(database));
  for (const user of USERS) {
    if (user.makesTheLog) {
      database.revokeRolesFromUser(user.name, [FIRST_START]);
    }
  }
  print("There is a log, and nobody but the operator may change its collections");
}

switch (process.env.STEP) {
  case "initiate":
    initiate();
    grant(operated());
    break;
  case "close":
    endFirstStart(operated());
    break;
  default:
    throw new Error("STEP is '" + process.env.STEP + "'. Set it to initiate or close.");
}
