$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.tags

use dev.connectorkit.matter#tagNamespace

@tagNamespace(id: "0x01")
intEnum CommonClosure {
    Opening = 0
    Closing = 1
    Stop = 2
}

@tagNamespace(id: "0x02")
intEnum CommonCompassDirection {
    Northward = 0
    NorthEastward = 1
    Eastward = 2
    SouthEastward = 3
    Southward = 4
    SouthWestward = 5
    Westward = 6
    NorthWestward = 7
}

@tagNamespace(id: "0x03")
intEnum CommonCompassLocation {
    North = 0
    NorthEast = 1
    East = 2
    SouthEast = 3
    South = 4
    SouthWest = 5
    West = 6
    NorthWest = 7
}

@tagNamespace(id: "0x04")
intEnum CommonDirection {
    Upward = 0
    Downward = 1
    Leftward = 2
    Rightward = 3
    Forward = 4
    Backward = 5
}

@tagNamespace(id: "0x05")
intEnum CommonLevel {
    Low = 0
    Medium = 1
    High = 2
}

@tagNamespace(id: "0x06")
intEnum CommonLocation {
    Indoor = 0
    Outdoor = 1
    Inside = 2
    Outside = 3
    Zone = 4
}

@tagNamespace(id: "0x07")
intEnum CommonNumber {
    Zero = 0
    One = 1
    Two = 2
    Three = 3
    Four = 4
    Five = 5
    Six = 6
    Seven = 7
    Eight = 8
    Nine = 9
    Ten = 10
    Eleven = 11
    Twelve = 12
    Thirteen = 13
    Fourteen = 14
    Fifteen = 15
    Sixteen = 16
    Seventeen = 17
    Eighteen = 18
    Nineteen = 19
    Twenty = 20
    TwentyOne = 21
    TwentyTwo = 22
    TwentyThree = 23
    TwentyFour = 24
    TwentyFive = 25
    TwentySix = 26
    TwentySeven = 27
    TwentyEight = 28
    TwentyNine = 29
    Thirty = 30
}

@tagNamespace(id: "0x08")
intEnum CommonPosition {
    Left = 0
    Right = 1
    Top = 2
    Bottom = 3
    Middle = 4
    Row = 5
    Column = 6
}

@tagNamespace(id: "0x0A")
intEnum ElectricalMeasurement {
    DC = 0
    AC = 1
    ACPhase1 = 2
    ACPhase2 = 3
    ACPhase3 = 4
}

@tagNamespace(id: "0x0B")
intEnum CommodityTariffChronology {
    Current = 0
    Previous = 1
    Upcoming = 2
}

@tagNamespace(id: "0x0D")
intEnum CommodityTariffCommodity {
    ElectricalEnergy = 0
}

@tagNamespace(id: "0x0E")
intEnum Laundry {
    Normal = 0
    LightDry = 1
    ExtraDry = 2
    NoDry = 3
}

@tagNamespace(id: "0x0F")
intEnum PowerSource {
    Unknown = 0
    Grid = 1
    Solar = 2
    Battery = 3
    Ev = 4
}

@tagNamespace(id: "0x10")
intEnum CommonAreaNamespace {
    Aisle = 0
    Attic = 1
    BackDoor = 2
    BackYard = 3
    Balcony = 4
    Ballroom = 5
    Bathroom = 6
    Bedroom = 7
    Border = 8
    Boxroom = 9
    BreakfastRoom = 10
    Carport = 11
    Cellar = 12
    Cloakroom = 13
    Closet = 14
    Conservatory = 15
    Corridor = 16
    CraftRoom = 17
    Cupboard = 18
    Deck = 19
    Den = 20
    Dining = 21
    DrawingRoom = 22
    DressingRoom = 23
    Driveway = 24
    Elevator = 25
    Ensuite = 26
    Entrance = 27
    Entryway = 28
    FamilyRoom = 29
    Foyer = 30
    FrontDoor = 31
    FrontYard = 32
    GameRoom = 33
    Garage = 34
    GarageDoor = 35
    Garden = 36
    GardenDoor = 37
    GuestBathroom = 38
    GuestBedroom = 39
    Reserved28 = 40
    GuestRoom = 41
    Gym = 42
    Hallway = 43
    HearthRoom = 44
    KidsRoom = 45
    KidsBedroom = 46
    Kitchen = 47
    Reserved30 = 48
    LaundryRoom = 49
    Lawn = 50
    Library = 51
    LivingRoom = 52
    Lounge = 53
    MediaTvRoom = 54
    MudRoom = 55
    MusicRoom = 56
    Nursery = 57
    Office = 58
    OutdoorKitchen = 59
    Outside = 60
    Pantry = 61
    ParkingLot = 62
    Parlor = 63
    Patio = 64
    PlayRoom = 65
    PoolRoom = 66
    Porch = 67
    PrimaryBathroom = 68
    PrimaryBedroom = 69
    Ramp = 70
    ReceptionRoom = 71
    RecreationRoom = 72
    Reserved49 = 73
    Roof = 74
    Sauna = 75
    Scullery = 76
    SewingRoom = 77
    Shed = 78
    SideDoor = 79
    SideYard = 80
    SittingRoom = 81
    Snug = 82
    Spa = 83
    Staircase = 84
    SteamRoom = 85
    StorageRoom = 86
    Studio = 87
    Study = 88
    SunRoom = 89
    SwimmingPool = 90
    Terrace = 91
    UtilityRoom = 92
    Ward = 93
    Workshop = 94
    Toilet = 95
}

@tagNamespace(id: "0x11")
intEnum CommonLandmarkNamespace {
    AirConditioner = 0
    AirPurifier = 1
    BackDoor = 2
    BarStool = 3
    BathMat = 4
    Bathtub = 5
    Bed = 6
    Bookshelf = 7
    Chair = 8
    ChristmasTree = 9
    CoatRack = 10
    CoffeeTable = 11
    CookingRange = 12
    Couch = 13
    Countertop = 14
    Cradle = 15
    Crib = 16
    Desk = 17
    DiningTable = 18
    Dishwasher = 19
    Door = 20
    Dresser = 21
    LaundryDryer = 22
    Fan = 23
    Fireplace = 24
    Freezer = 25
    FrontDoor = 26
    HighChair = 27
    KitchenIsland = 28
    Lamp = 29
    LitterBox = 30
    Mirror = 31
    Nightstand = 32
    Oven = 33
    PetBed = 34
    PetBowl = 35
    PetCrate = 36
    Refrigerator = 37
    ScratchingPost = 38
    ShoeRack = 39
    Shower = 40
    SideDoor = 41
    Sink = 42
    Sofa = 43
    Stove = 44
    Table = 45
    Toilet = 46
    TrashCan = 47
    LaundryWasher = 48
    Window = 49
    WineCooler = 50
}

@tagNamespace(id: "0x12")
intEnum CommonRelativePosition {
    Under = 0
    NextTo = 1
    Around = 2
    On = 3
    Above = 4
    FrontOf = 5
    Behind = 6
}

@tagNamespace(id: "0x13")
intEnum CommodityTariffFlow {
    Import = 0
    Export = 1
}

@tagNamespace(id: "0x41")
intEnum Refrigerator {
    Refrigerator = 0
    Freezer = 1
}

@tagNamespace(id: "0x42")
intEnum RoomAirConditioner {
    Evaporator = 0
    Condenser = 1
}

@tagNamespace(id: "0x43")
intEnum Switches {
    On = 0
    Off = 1
    Toggle = 2
    Up = 3
    Down = 4
    Next = 5
    Previous = 6
    EnterOkSelect = 7
    Custom = 8
    Open = 9
    Close = 10
    Stop = 11
}

@tagNamespace(id: "0x44")
intEnum Closure {
    Covering = 0
    Window = 1
    Barrier = 2
    Cabinet = 3
    Gate = 4
    GarageDoor = 5
    Door = 6
}

@tagNamespace(id: "0x45")
intEnum ClosurePanel {
    Lift = 0
    Tilt = 1
    Sliding = 2
    Rotate = 3
}

@tagNamespace(id: "0x46")
intEnum ClosureCovering {
    Blind = 0
    Awning = 1
    Shutter = 2
    Venetian = 3
    Curtain = 4
}

@tagNamespace(id: "0x47")
intEnum ClosureWindow {
    Roof = 0
    Facade = 1
}

@tagNamespace(id: "0x48")
intEnum ClosureCabinet {
    CabinetDoor = 0
    Drawer = 1
    Flap = 2
}

@tagNamespace(id: "0x49")
intEnum IdentifiedObject {
    Unknown = 0
    Adult = 1
    Child = 2
    Person = 3
    RVC = 4
    Pet = 5
    Dog = 6
    Cat = 7
    Animal = 8
    Car = 9
    Vehicle = 10
    Package = 11
    Clothes = 12
}

@tagNamespace(id: "0x4A")
intEnum IdentifiedSound {
    Unknown = 0
    ObjectFall = 1
    Snoring = 2
    Coughing = 3
    Barking = 4
    Shattering = 5
    BabyCrying = 6
    UtilityAlarm = 7
    UrgentShouting = 8
    Doorbell = 9
    Knocking = 10
    UrgentSiren = 11
    FaucetRunning = 12
    KettleBoiling = 13
    FanDryer = 14
    Clapping = 15
    FingerSnapping = 16
    Meowing = 17
    Laughing = 18
    GlassBreaking = 19
    DoorKnocking = 20
    PersonTalking = 21
}

@tagNamespace(id: "0x4B")
intEnum IdentifiedHumanActivity {
    Unknown = 0
    Fall = 1
    Sleeping = 2
    Walking = 3
    Workout = 4
    Sitting = 5
    Standing = 6
    Dancing = 7
    PackageDelivery = 8
    PackageRetrieval = 9
}
